package dev.mockroom.progress;

import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The written answers of the demo's candidate, by question; each is given once.
final class DemoAnswers {

    private static final String FILES = "classpath*:demo/answers/*.md";
    private static final String SUFFIX = ".md";

    private final Map<QuestionId, DemoTyping.Typed> left;

    private DemoAnswers(Map<QuestionId, DemoTyping.Typed> left) {
        this.left = left;
    }

    /// None: all is said aloud.
    static DemoAnswers none() {
        return new DemoAnswers(new HashMap<>());
    }

    /// Those that ship, as far as the bank has their questions.
    static DemoAnswers shipped(CardReader cards) {
        Map<String, QuestionId> questions =
                cards.snapshot().stream().collect(Collectors.toMap(QuestionSummary::slug, QuestionSummary::id));
        Map<QuestionId, DemoTyping.Typed> answers = new HashMap<>();
        read().forEach((slug, answer) -> {
            QuestionId question = questions.get(slug);
            if (question != null) {
                answers.put(question, DemoTyping.of(answer, new SplittableRandom(slug.hashCode())));
            }
        });
        return new DemoAnswers(answers);
    }

    /// All files, by the slug of their question.
    static Map<String, DemoAnswer> read() {
        try {
            Map<String, DemoAnswer> answers = new HashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                String name = Optional.ofNullable(file.getFilename()).orElseThrow();
                answers.put(
                        name.substring(0, name.length() - SUFFIX.length()),
                        DemoAnswer.parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answer to this question, if there is one and it was not given before.
    Optional<DemoTyping.Typed> give(QuestionId question) {
        return Optional.ofNullable(left.remove(question));
    }
}
