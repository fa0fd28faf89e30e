/// What is known of a company: its names and mixes from the bank, its rounds, weights and bar from sources and editors.
@ApplicationModule(
        displayName = "Companies",
        allowedDependencies = {
            "shared",
            "shared :: ui",
            "accounts",
            "questions",
            "questions :: ui",
            "questions :: importing"
        })
@NullMarked
package dev.mockroom.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
