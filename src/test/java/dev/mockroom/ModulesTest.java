package dev.mockroom;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The house of the design: features, and the one way their dependencies run.
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Mockroom.class);

    @Test
    void dependOnEachOtherOneWayOnly() {
        MODULES.verify();
    }
}
