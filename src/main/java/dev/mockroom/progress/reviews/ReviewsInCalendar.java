package dev.mockroom.progress.reviews;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.CalendarEntries;
import dev.mockroom.accounts.CalendarEntry;
import dev.mockroom.questions.CardReader;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The daily reviews of the next two weeks: one entry a day, with how many questions it holds, never which.
@Component
class ReviewsInCalendar implements CalendarEntries {

    static final int DAYS = 14;

    private final ReviewRecords records;
    private final PastAnswers past;
    private final CardReader cards;
    private final Clock clock;

    ReviewsInCalendar(ReviewRecords records, PastAnswers past, CardReader cards, Clock clock) {
        this.records = records;
        this.past = past;
        this.cards = cards;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarEntry> of(AccountId person, ZoneId zone) {
        Set<QuestionId> bank =
                cards.snapshot().stream().map(QuestionSummary::id).collect(Collectors.toSet());
        DailyReviewStore.Kept kept = records.kept(person);
        return Forecast.of(
                        records.schedule(person, past.of(person), zone, bank::contains),
                        kept.reviews(),
                        LocalDate.ofInstant(clock.instant(), zone),
                        zone,
                        kept.cap().orElse(Reviews.USUAL_CAP),
                        DAYS)
                .entrySet()
                .stream()
                .map(day -> new CalendarEntry(
                        "review-" + day.getKey(),
                        new CalendarEntry.Day(day.getKey()),
                        "reviews.calendar",
                        List.of(day.getValue()),
                        "review"))
                .toList();
    }
}
