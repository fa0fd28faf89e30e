/// What the bank knows of a company: its names, its mix of topics and difficulties.
@ApplicationModule(
        displayName = "Companies",
        allowedDependencies = {"shared", "shared :: ui", "accounts", "questions", "questions :: ui"})
@NullMarked
package dev.mockroom.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
