/// Turns a blueprint, a profile, a history and a seed into a plan; a pure function.
@ApplicationModule(
        displayName = "Planning",
        allowedDependencies = {"shared", "accounts", "questions", "companies"})
@NullMarked
package dev.mockroom.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
