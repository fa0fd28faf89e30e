package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.progress.AreaMastery;
import dev.mockroom.progress.Estimate;
import dev.mockroom.progress.ProgressPage;
import dev.mockroom.progress.Rater;
import dev.mockroom.progress.Readiness;
import java.util.List;
import java.util.Optional;

/// Where the next hour pays most, why, and the way there.
final class ProgressTop extends Header {

    ProgressTop(ProgressPage page) {
        addClassName("ph");
        // Only what they chose themselves; the usual companies are there to look at.
        Optional<Readiness> aimed = page.readiness().stream()
                .filter(company -> page.companies().containsKey(company.company()))
                .filter(company ->
                        company.state() == Readiness.State.NOT_YET || company.state() == Readiness.State.MAY_BE)
                .findFirst();
        if (aimed.isPresent()) {
            show(aimed.get());
        } else if (page.weakest().isPresent()) {
            show(page.weakest().get(), page.by());
        } else {
            show(
                    getTranslation("progress.title.few"),
                    getTranslation("progress.why.few", Estimate.NEEDED),
                    InterviewNavigation.SET_UP,
                    getTranslation("progress.practise"));
        }
    }

    private void show(Readiness company) {
        Readiness.Gap gap = company.gaps().getFirst();
        show(
                getTranslation("progress.title.weakest", gap.area()),
                getTranslation(
                        "progress.why.company",
                        company.name(),
                        Math.round(100 * gap.share()),
                        Numbers.of(gap.level()),
                        company.bar()),
                ProgressNavigation.readyPlan(List.of(gap.area()), company.company()),
                getTranslation("progress.practise.area", Phrases.midSentence(gap.area())));
    }

    private void show(AreaMastery area, Rater by) {
        if (area.level() instanceof Estimate.Known level) {
            show(
                    getTranslation("progress.title.weakest", area.area()),
                    getTranslation(
                            by == Rater.OTHERS ? "progress.why.others" : "progress.why.self",
                            Numbers.of(level.mean()),
                            level.answers()),
                    ProgressNavigation.readyPlan(List.of(area.area())),
                    getTranslation("progress.practise.area", Phrases.midSentence(area.area())));
        }
    }

    private void show(String title, String why, String address, String action) {
        Paragraph reason = new Paragraph(why);
        reason.addClassName("quiet");
        Anchor practise = new Anchor(address, action);
        practise.addClassName("do");
        add(new Div(new H1(title), reason), practise);
    }
}
