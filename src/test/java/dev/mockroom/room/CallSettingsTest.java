package dev.mockroom.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

class CallSettingsTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(JsonMapper.class, JsonMapper::new)
            .withBean(Calls.class)
            .withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(CallSettings.class)
    static class Settings {}

    @Test
    void knowsNoServerUnlessOneIsNamed() {
        application.run(context -> {
            CallSettings settings = context.getBean(CallSettings.class);
            assertThat(settings.enabled()).isTrue();
            assertThat(settings.stun()).isEmpty();
            assertThat(settings.turn()).isEmpty();
            assertThat(settings.lifetime()).isEqualTo(Duration.ofHours(3));
        });
    }

    @Test
    void readsSeveralServersFromOneLine() {
        application
                .withPropertyValues(
                        "mockroom.call.stun=stun:turn.example.org",
                        "mockroom.call.turn=turn:turn.example.org:3478?transport=udp,turns:[2001:db8::7]:5349",
                        "mockroom.call.secret=north",
                        "mockroom.call.lifetime=30m")
                .run(context -> assertThat(context.getBean(CallSettings.class).turn())
                        .containsExactly("turn:turn.example.org:3478?transport=udp", "turns:[2001:db8::7]:5349"));
    }

    @Test
    void doesNotStartWithARelayThatNobodyCouldUse() {
        refuses("mockroom.call.secret is empty", "mockroom.call.turn=turn:turn.example.org");
    }

    @Test
    void doesNotStartWithASecretThatNoRelayKnows() {
        refuses("names no relay", "mockroom.call.secret=north");
    }

    @Test
    void doesNotStartWithAnAddressThatIsNone() {
        refuses("mockroom.call.stun names 'turn.example.org'", "mockroom.call.stun=turn.example.org");
        refuses(
                "mockroom.call.turn names 'https://turn.example.org'",
                "mockroom.call.turn=https://turn.example.org",
                "mockroom.call.secret=north");
    }

    @Test
    void doesNotStartWithALifetimeOfNoUse() {
        refuses("between ten minutes and a day", "mockroom.call.lifetime=5s");
        refuses("between ten minutes and a day", "mockroom.call.lifetime=25h");
    }

    @Test
    void asksNothingOfSettingsThatAreSwitchedOff() {
        application
                .withPropertyValues("mockroom.call.enabled=false", "mockroom.call.turn=turn:turn.example.org")
                .run(context -> assertThat(context.getBean(Calls.class).areOn()).isFalse());
    }

    @Test
    void saysInSentencesWhatToDo() {
        var analysis = Objects.requireNonNull(
                new CallsMisconfiguredAnalyzer().analyze(new CallsMisconfigured("The relay has no secret.")));

        assertThat(analysis.getDescription()).isEqualTo("The relay has no secret.");
        assertThat(analysis.getAction()).contains("MOCKROOM_CALL_ENABLED=false");
    }

    @Test
    void keepsTheSecretToItself() {
        assertThat(new CallSettings(true, List.of(), List.of("turn:a"), "north", Duration.ofHours(1)))
                .asString()
                .contains("turn:a")
                .doesNotContain("north");
    }

    private void refuses(String sentence, String... properties) {
        application.withPropertyValues(properties).run(context -> {
            assertThat(context).hasFailed();
            assertThatThrownBy(() -> {
                        throw Objects.requireNonNull(context.getStartupFailure());
                    })
                    .rootCause()
                    .isInstanceOf(CallsMisconfigured.class)
                    .hasMessageContaining(sentence);
        });
    }
}
