package dev.mockroom;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What every feature is handed instead of reaching for: the clock.
@Configuration
class MockroomConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
