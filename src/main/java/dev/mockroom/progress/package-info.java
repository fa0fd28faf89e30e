/// What the attempts say so far: the next thing to do, trends, and strength per topic.
@ApplicationModule(
        displayName = "Progress",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "shared :: pdf",
            "accounts",
            "questions",
            "questions :: ui",
            "companies",
            "companies :: ui",
            "planning",
            "interviews",
            "interviews :: ui",
            "interviews :: booking",
            "interviews :: booking-ui",
            "scoring",
            "scoring :: ui"
        })
@NullMarked
package dev.mockroom.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
