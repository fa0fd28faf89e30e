package dev.mockroom.interviews;

import static java.util.Objects.requireNonNull;

import dev.mockroom.interviews.CandidateRoom.GivenHint;
import dev.mockroom.interviews.CandidateRoom.OpenQuestion;
import dev.mockroom.interviews.CandidateRoom.Wording;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Prompt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Words the question whose turn it is as its candidate may read it: with the hints that were given, and no more.
@Component
class QuestionOpening {

    private final CardReader cards;

    QuestionOpening(CardReader cards) {
        this.cards = cards;
    }

    /// The present question; empty before the start and after the end, covered while the interview is paused.
    ///
    /// @param followUps by number those questions that are asked with a follow-up, because they were met before
    Optional<OpenQuestion> open(Interview interview, Map<Integer, Integer> followUps) {
        if (interview.phase() != Phase.RUNNING && interview.phase() != Phase.PAUSED) {
            return Optional.empty();
        }
        Attempt attempt = interview.present();
        Prompt prompt =
                requireNonNull(cards.prompts(List.of(attempt.revision())).get(attempt.revision()));
        Optional<Wording> wording = interview.phase() == Phase.PAUSED
                ? Optional.empty()
                : Optional.of(new Wording(
                        asked(prompt, attempt, followUps.getOrDefault(attempt.number(), 0)),
                        given(attempt),
                        attempt.hintCount()));
        return Optional.of(new OpenQuestion(attempt.number(), attempt.id(), prompt.area(), wording));
    }

    /// What is asked, with the follow-up where the question was met before.
    private String asked(Prompt prompt, Attempt attempt, int followUp) {
        return followUp == 0
                ? prompt.markdown()
                : prompt.markdown() + "\n\n---\n\n" + cards.followUp(attempt.revision(), followUp);
    }

    private List<GivenHint> given(Attempt attempt) {
        return attempt.hints().stream()
                .map(hint -> new GivenHint(hint.number(), cards.hint(attempt.revision(), hint.number()), hint.clock()))
                .toList();
    }
}
