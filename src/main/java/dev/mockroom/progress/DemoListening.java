package dev.mockroom.progress;

import dev.mockroom.interviews.AttemptId;
import dev.mockroom.progress.DemoCandidate.Performance;
import dev.mockroom.scoring.PastScorecards.Beside;
import dev.mockroom.scoring.PastScorecards.Noted;
import dev.mockroom.scoring.PastScorecards.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the demo's interviewer kept of an answer while it was typed: a few seconds after they could have read it.
///
/// @param heard when each signal was marked, by its position; the rest is settled at the end
record DemoListening(Map<Integer, Instant> heard, List<Beside> beside) {

    private static final Duration TAP = Duration.ofSeconds(3);
    private static final Duration NOTE = Duration.ofSeconds(8);

    DemoListening {
        heard = Map.copyOf(heard);
        beside = List.copyOf(beside);
    }

    static DemoListening to(AttemptId attempt, Performance performance, Instant opened) {
        Instant over = opened.plus(performance.spent());
        Map<Integer, Instant> heard = new LinkedHashMap<>();
        List<Beside> beside = new ArrayList<>();
        for (DemoTyping.Remarked each : performance.typed().remarks()) {
            Instant tapped = notAfter(over, opened.plus(each.after()).plus(TAP));
            Instant noted = notAfter(over, opened.plus(each.after()).plus(NOTE));
            switch (each.remark()) {
                case DemoAnswer.Heard at -> heard.put(at.signal(), tapped);
                case DemoAnswer.Quoted at ->
                    beside.add(new Shown(attempt, at.signal(), each.seq(), at.words(), noted, each.after()));
                case DemoAnswer.Chosen at ->
                    beside.add(new Shown(attempt, at.signal(), each.seq(), "", noted, each.after()));
                case DemoAnswer.Noted at ->
                    beside.add(new Noted(attempt, at.words(), noted, Duration.between(opened, noted)));
            }
        }
        return new DemoListening(heard, beside);
    }

    private static Instant notAfter(Instant limit, Instant instant) {
        return instant.isBefore(limit) ? instant : limit;
    }
}
