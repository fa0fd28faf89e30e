/// People, their roles, how they sign in, and the devices they are signed in on.
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"shared", "shared :: ui"})
@NullMarked
package dev.mockroom.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
