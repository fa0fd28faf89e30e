/// Scorecards, the reveal, derived scores and the debrief.
@ApplicationModule(
        displayName = "Scoring",
        allowedDependencies = {
            "shared",
            "shared :: markdown",
            "shared :: ui",
            "shared :: pdf",
            "accounts",
            "questions",
            "questions :: ui",
            "companies",
            "planning",
            "interviews",
            "interviews :: ui"
        })
@NullMarked
package dev.mockroom.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
