package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.progress.TodayPage;
import dev.mockroom.scoring.ExchangeRecord;
import dev.mockroom.scoring.ui.DebriefNavigation;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Scorecards that somebody owes or that have just opened, and interviews that are begun and not done.
final class WaitingPart extends Section {

    private final DateTimeFormatter dates;
    private final DateTimeFormatter times;

    WaitingPart(List<ExchangeRecord> cards, List<TodayPage.Waiting> interviews, ZoneId zone) {
        dates = DateTimeFormatter.ofPattern("EEEE d MMMM", getLocale()).withZone(zone);
        times = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", getLocale()).withZone(zone);
        addClassName("section");
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        cards.forEach(card -> list.add(card(card)));
        interviews.forEach(interview -> list.add(interview(interview)));
        add(new Header(new H2(getTranslation("progress.waiting"))), list);
    }

    private ListItem card(ExchangeRecord card) {
        String other = card.other().isEmpty() ? getTranslation("progress.cards.somebody") : card.other();
        String title = card.isOwed()
                ? getTranslation("progress.cards.owed", other)
                : getTranslation(
                        card.candidate() ? "progress.cards.open.candidate" : "progress.cards.open.interviewer", other);
        String what = card.isOwed()
                ? getTranslation("progress.cards.until", times.format(card.deadline()))
                : InterviewWords.name(this, card.companyName(), card.minutes());
        return item(
                card.candidate()
                        ? DebriefNavigation.debrief(card.interview())
                        : InterviewNavigation.interviewer(card.interview()),
                title,
                what);
    }

    private ListItem interview(TodayPage.Waiting waiting) {
        return item(
                waiting.phase() == Phase.ENDED
                        ? DebriefNavigation.debrief(waiting.interview())
                        : InterviewNavigation.room(waiting.interview()),
                InterviewWords.name(this, waiting.companyName(), waiting.minutes()),
                getTranslation("progress.waiting." + waiting.phase().name(), dates.format(waiting.at())));
    }

    private static ListItem item(String address, String title, String what) {
        Span first = new Span(title);
        first.addClassName("serif");
        Span second = new Span(what);
        second.addClassNames("small", "faint");
        Anchor link = new Anchor(address, "");
        link.add(first, second);
        return new ListItem(link);
    }
}
