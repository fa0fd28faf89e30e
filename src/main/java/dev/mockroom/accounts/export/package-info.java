/// Everything that is kept about a person, as one zip for them.
@NullMarked
package dev.mockroom.accounts.export;

import org.jspecify.annotations.NullMarked;
