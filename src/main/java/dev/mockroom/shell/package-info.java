/// The frame around every screen: navigation, the welcome page, errors; it imports no feature.
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"shared", "shared :: ui", "accounts"})
@NullMarked
package dev.mockroom.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
