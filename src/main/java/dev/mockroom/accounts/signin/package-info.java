/// How people sign up and in: passwords, devices, lock-out, and the filters that tie them to a request.
@NullMarked
package dev.mockroom.accounts.signin;

import org.jspecify.annotations.NullMarked;
