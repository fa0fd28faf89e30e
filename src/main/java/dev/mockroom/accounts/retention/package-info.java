/// How long things are kept: what administrators say, and the daily job that acts on it.
@NullMarked
package dev.mockroom.accounts.retention;

import org.jspecify.annotations.NullMarked;
