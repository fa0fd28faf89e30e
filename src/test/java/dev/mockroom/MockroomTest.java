package dev.mockroom;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test against the whole application and a real database: H2, and in a second run of the build PostgreSQL.
///
/// All such tests share one cached context; a class that configures its own would pay for another one.
/// Nothing is rolled back: a test makes its own people and looks only at what is theirs.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(properties = {"mockroom.data=target/test-data", "spring.main.lazy-initialization=false"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestClock.Setup.class, StatementCounter.Setup.class})
public @interface MockroomTest {}
