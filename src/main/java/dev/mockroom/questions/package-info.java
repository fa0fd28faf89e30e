/// The bank as everybody reads it: questions, their immutable revisions and rubrics, search and study.
@ApplicationModule(
        displayName = "Questions",
        allowedDependencies = {"shared", "shared :: ui", "shared :: markdown", "accounts"})
@NullMarked
package dev.mockroom.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
