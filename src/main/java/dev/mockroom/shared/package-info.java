/// The value types that every feature speaks in: difficulty, seniority, mark, level, dimension.
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package dev.mockroom.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
