package dev.mockroom.questions;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reading a card to the end, at the price of having seen it.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Study {

    private final JdbcClient jdbc;
    private final CardReader cards;
    private final BankSnapshots snapshots;
    private final CurrentPerson currentPerson;
    private final ObjectProvider<OpenInterviews> openInterviews;
    private final Clock clock;

    Study(
            JdbcClient jdbc,
            CardReader cards,
            BankSnapshots snapshots,
            CurrentPerson currentPerson,
            ObjectProvider<OpenInterviews> openInterviews,
            Clock clock) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.snapshots = snapshots;
        this.currentPerson = currentPerson;
        this.openInterviews = openInterviews;
        this.clock = clock;
    }

    /// Opens a question's card for the signed-in person and remembers that they saw it.
    ///
    /// @throws NotFound when there is no such question, or it is retired
    @Transactional
    public StudyOutcome open(QuestionId question) {
        AccountId person = currentPerson.id();
        QuestionSummary summary = snapshots
                .current()
                .find(question)
                .orElseThrow(() -> new NotFound("There is no such question, or it has been taken out of the bank."));
        if (held(person, question)) {
            return new StudyOutcome.Closed();
        }
        jdbc.sql("insert into question_study (id, account_id, question_id, studied_at) values (?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        person.value(),
                        question.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        Map<RevisionId, Card> found = cards.cards(List.of(summary.revision()));
        return new StudyOutcome.Opened(Objects.requireNonNull(found.get(summary.revision())));
    }

    /// Whether the signed-in person cannot study the question yet, because an interview of theirs asks it.
    public boolean closed(QuestionId question) {
        return held(currentPerson.id(), question);
    }

    private boolean held(AccountId person, QuestionId question) {
        return openInterviews.stream().anyMatch(interviews -> interviews.holds(person, question));
    }
}
