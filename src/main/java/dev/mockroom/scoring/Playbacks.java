package dev.mockroom.scoring;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.interviews.AttemptAccess;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.AttemptLog;
import dev.mockroom.interviews.AttemptRecord;
import dev.mockroom.interviews.AttemptTimes;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.interviews.InterviewRecords;
import dev.mockroom.interviews.LoggedUpdate;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.SeatId;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.Seated;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How an answer was typed, for whoever may read it once the interview is over: its candidate, and whoever marks it.
///
/// A guest has no account, so it is open to everybody: every method throws [NotFound] to all others, and to these
/// while the interview goes on. What an interviewer marked, noted and quoted lies on their own time line at once, and
/// on the candidate's when the scorecards are open.
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class Playbacks {

    private final AttemptAccess access;
    private final CurrentPerson currentPerson;
    private final InterviewRecords interviews;
    private final AttemptLog log;
    private final ScorecardStore scorecards;
    private final InterviewerCardStore extras;
    private final Reveals reveals;
    private final CardReader cards;

    Playbacks(
            AttemptAccess access,
            CurrentPerson currentPerson,
            InterviewRecords interviews,
            AttemptLog log,
            ScorecardStore scorecards,
            InterviewerCardStore extras,
            Reveals reveals,
            CardReader cards) {
        this.access = access;
        this.currentPerson = currentPerson;
        this.interviews = interviews;
        this.log = log;
        this.scorecards = scorecards;
        this.extras = extras;
        this.reveals = reveals;
        this.cards = cards;
    }

    /// An answer, and the seat from which somebody may play it back.
    private record Played(Seated seat, InterviewRecord interview, AttemptRecord attempt) {}

    /// The last place of the log; whoever has read it up to there has read all of it.
    public long last(SeatPass pass, AttemptId attempt) {
        return log.last(played(pass, attempt).attempt().id());
    }

    /// The whole log.
    public PlaybackLog log(SeatPass pass, AttemptId attempt) {
        AttemptId played = played(pass, attempt).attempt().id();
        List<LoggedUpdate> updates = log.since(played, 0);
        Optional<Instant> begun = updates.stream().findFirst().map(LoggedUpdate::at);
        return new PlaybackLog(
                TimeLine.of(interviews.times(pass.interview()).get(played), begun)
                        .start(),
                updates);
    }

    /// What lies on the time line, in no order. What was said after the interview was over has no place on it.
    public List<Moment> moments(SeatPass pass, AttemptId attempt) {
        Played played = played(pass, attempt);
        List<Moment> moments = new ArrayList<>();
        List<Instant> hints = interviews
                .times(pass.interview())
                .getOrDefault(played.attempt().id(), AttemptTimes.UNKNOWN)
                .hints();
        for (int number = 1; number <= hints.size(); number++) {
            moments.add(Moment.hint(number, hints.get(number - 1)));
        }
        interviews.clockEvents(played.attempt().id()).stream()
                .map(Moment::clock)
                .forEach(moments::add);
        marking(played)
                .flatMap(seat -> scorecards.read(pass.interview(), seat, ScorecardKind.INTERVIEWER))
                .ifPresent(card -> said(card, played.attempt(), moments));
        Instant ended = played.interview().ended().orElseThrow();
        return moments.stream()
                .filter(moment -> moment.at() == null || !moment.at().isAfter(ended))
                .toList();
    }

    /// Whose scorecard may be seen from there: one's own, and the other's once it is open.
    private Optional<SeatId> marking(Played played) {
        if (played.seat().role().marks()) {
            return Optional.of(played.seat().seat());
        }
        Reveals.Standing standing = reveals.of(played.interview().id());
        return standing.other()
                .filter(other -> standing.reveal().isOpen() && other.in().isPresent())
                .map(Reveals.Interviewer::seat);
    }

    private void said(Scorecard card, AttemptRecord attempt, List<Moment> moments) {
        Map<SignalId, String> names = cards.cards(List.of(attempt.revision())).values().stream()
                .flatMap(asked -> asked.rubric().signals().stream())
                .collect(Collectors.toMap(Signal::id, Playbacks::name));
        Function<SignalId, String> name = signal -> names.getOrDefault(signal, "");
        Map<Instant, List<String>> missed = new TreeMap<>();
        card.of(attempt.id()).marks().forEach((signal, given) -> {
            switch (given.mark()) {
                case MET, PARTLY -> moments.add(Moment.mark(name.apply(signal), given));
                // What is left is settled for all signals together, at the end of the question.
                case MISSED ->
                    missed.computeIfAbsent(given.at(), at -> new ArrayList<>()).add(name.apply(signal));
                // It says nothing about the answer.
                case NOT_REACHED -> {}
            }
        });
        missed.forEach((at, signals) ->
                moments.add(Moment.settled(signals.stream().sorted().toList(), at)));
        extras.notes(card.id()).stream()
                .filter(note -> note.attempt().equals(attempt.id()))
                .map(Moment::note)
                .forEach(moments::add);
        extras.evidence(card.id()).stream()
                .filter(evidence -> evidence.attempt().equals(attempt.id()))
                .map(evidence -> Moment.evidence(name.apply(evidence.signal()), evidence))
                .forEach(moments::add);
    }

    private static String name(Signal signal) {
        return signal.keyword().isBlank() ? signal.text() : signal.keyword();
    }

    private Played played(SeatPass pass, AttemptId attempt) {
        Seated seat = access.seated(pass.interview(), currentPerson.find().map(Person::id), pass.key())
                .filter(seated -> seated.phase() == Phase.ENDED)
                .filter(seated -> seated.role().playsBack())
                .orElseThrow(Playbacks::none);
        InterviewRecord interview =
                interviews.findWithoutReasons(pass.interview()).orElseThrow(Playbacks::none);
        return new Played(seat, interview, OwnInterviews.attempt(interview, attempt));
    }

    private static NotFound none() {
        return new NotFound("There is no such answer.");
    }
}
