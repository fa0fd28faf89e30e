/// Meetings, seats, interviews with their clock, and attempts with their update log.
@ApplicationModule(
        displayName = "Interviews",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "accounts",
            "accounts :: calendar",
            "questions",
            "companies",
            "companies :: ui",
            "planning"
        })
@NullMarked
package dev.mockroom.interviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
