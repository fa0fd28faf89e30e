package dev.mockroom.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.NextStep;
import dev.mockroom.progress.Slot;
import dev.mockroom.progress.Strength;
import dev.mockroom.scoring.ui.DebriefNavigation;
import dev.mockroom.shared.ui.Icon;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The one thing to do, with its reason.
final class NextPart extends Section {

    NextPart(NextStep step) {
        addClassName("next");
        switch (step) {
            case NextStep.Continue unfinished -> showUnfinished(unfinished);
            case NextStep.Rate unrated -> showUnrated(unrated);
            case NextStep.Review review -> showReview(review);
            case NextStep.Rest rest -> showRest(rest);
            case NextStep.Practise practise -> showPractise(practise);
            case NextStep.Begin begin -> showBegin();
        }
    }

    private void showUnfinished(NextStep.Continue unfinished) {
        String company = company(unfinished.companyName());
        show(
                getTranslation("progress.next.title." + unfinished.phase().name(), unfinished.minutes(), company),
                getTranslation("progress.next.why." + unfinished.phase().name()),
                start(
                        InterviewNavigation.room(unfinished.interview()),
                        getTranslation("progress.next.do." + unfinished.phase().name())));
        strip(unfinished.slots());
    }

    private void showUnrated(NextStep.Rate unrated) {
        show(
                getTranslation("progress.next.rate.title"),
                getTranslation("progress.next.rate.why", unrated.minutes(), company(unrated.companyName())),
                start(DebriefNavigation.debrief(unrated.interview()), getTranslation("progress.next.rate.do")));
        strip(unrated.slots());
    }

    private void showPractise(NextStep.Practise practise) {
        String title = practise.slots().isEmpty()
                ? getTranslation("progress.next.practise.plain", practise.minutes())
                : getTranslation("progress.next.practise.title", practise.minutes(), areas(practise.slots()));
        show(title, why(practise), start(setUp(practise), getTranslation("progress.next.practise.do")), other());
        strip(practise.slots());
    }

    private void showReview(NextStep.Review review) {
        show(
                getTranslation("progress.next.review.title", review.count(), review.minutes()),
                getTranslation(review.done() > 0 ? "progress.next.review.more" : "progress.next.review.why"),
                start(ProgressNavigation.REVIEW, getTranslation("progress.next.review.do")),
                other());
    }

    private void showRest(NextStep.Rest rest) {
        Anchor plan = new Anchor(ProgressNavigation.GOALS, getTranslation("progress.next.rest.do"));
        plan.addClassName("do");
        String company = company(rest.companyName());
        show(
                getTranslation(rest.theDay() ? "progress.next.rest.theDay" : "progress.next.rest.eve", company),
                getTranslation("progress.next.rest.why"),
                plan);
    }

    private void showBegin() {
        Anchor goal = new Anchor(ProgressNavigation.NEW_GOAL, getTranslation("progress.next.begin.goal"));
        goal.addClassNames("button", "plain");
        show(
                getTranslation("progress.next.begin.title"),
                getTranslation("progress.next.begin.why"),
                start(InterviewNavigation.SET_UP + "?minutes=15", getTranslation("progress.next.begin.do")),
                goal);
    }

    private void show(String title, String why, Component... steps) {
        H1 headline = new H1(title);
        headline.setId("next");
        getElement().setAttribute("aria-labelledby", "next");
        Paragraph reason = new Paragraph(why);
        reason.addClassNames("quiet", "why");
        Paragraph go = new Paragraph(steps);
        go.addClassNames("row", "wrap", "go");
        Div words = new Div(headline, reason, go);
        words.addClassName("stack");
        add(words);
    }

    private void strip(List<Slot> slots) {
        if (!slots.isEmpty()) {
            add(new PlanStrip(slots));
        }
    }

    private static Anchor start(String address, String words) {
        Anchor start = new Anchor(address, "");
        start.add(new Icon("play"));
        start.add(words);
        start.addClassName("do");
        return start;
    }

    private Anchor other() {
        Anchor other = new Anchor(InterviewNavigation.SET_UP, getTranslation("progress.next.other"));
        other.addClassNames("button", "plain");
        return other;
    }

    private static String setUp(NextStep.Practise practise) {
        return InterviewNavigation.SET_UP
                + practise.company()
                        .map(company -> "?company=" + company.value() + "&")
                        .orElse("?")
                + "minutes="
                + practise.minutes()
                + "&level="
                + practise.seniority().name().toLowerCase(Locale.ROOT)
                + "&seed="
                + practise.seed();
    }

    private String why(NextStep.Practise practise) {
        if (practise.slots().isEmpty()) {
            return getTranslation("progress.next.practise.unplanned");
        }
        if (practise.weakest().isPresent()) {
            Strength weakest = practise.weakest().get();
            if (weakest.level() instanceof Estimate.Known level) {
                return getTranslation(
                        "progress.next.practise.weak", weakest.name(), Numbers.of(level.mean()), level.answers());
            }
        }
        if (practise.planned().isPresent()) {
            return getTranslation(
                    "progress.next.practise.aim."
                            + practise.planned().get().purpose().name(),
                    company(practise.companyName()));
        }
        return getTranslation(
                "progress.next.practise.same",
                company(practise.companyName()),
                getTranslation("progress.seniority." + practise.seniority().name()));
    }

    private String company(String name) {
        return name.isEmpty() ? getTranslation("progress.anyCompany") : name;
    }

    /// The two areas with most minutes, as one would say them.
    private String areas(List<Slot> slots) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        for (Slot slot : slots) {
            minutes.merge(slot.area(), slot.minutes(), Integer::sum);
        }
        List<String> largest = minutes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        return largest.size() == 1
                ? Phrases.midSentence(largest.getFirst())
                : getTranslation(
                        "progress.and",
                        Phrases.midSentence(largest.getFirst()),
                        Phrases.midSentence(largest.getLast()));
    }
}
