package dev.mockroom.progress.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.progress.reviews.ReviewStep;
import dev.mockroom.progress.reviews.Reviews;
import dev.mockroom.progress.ui.ProgressNavigation;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The daily review: one question at a time, on a phone with one hand. It shows what the database says, so that a
/// reload, or another tab, goes on where this one is.
@Route(value = ProgressNavigation.REVIEW, autoLayout = false)
@StyleSheet("styles/interviews.css")
@StyleSheet("styles/scoring.css")
@StyleSheet("styles/reviews.css")
@PermitAll
class DailyReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, ReviewActions {

    private static final String MORE = "more";

    private final Reviews reviews;
    private final CurrentPerson currentPerson;
    private final ReviewTop top = new ReviewTop();
    private final Div trouble = new Div();
    private final Main main = new Main();
    private int more;
    private @Nullable AttemptId present;

    DailyReviewView(Reviews reviews, CurrentPerson currentPerson) {
        this.reviews = reviews;
        this.currentPerson = currentPerson;
        addClassName("review");
        trouble.addClassName("review-trouble");
        add(top, main);
    }

    /// Today's review with so many questions above what a day takes.
    static String address(int more) {
        return ProgressNavigation.REVIEW + "?" + MORE + "=" + more;
    }

    /// The same as query parameters.
    static QueryParameters more(int more) {
        return QueryParameters.of(MORE, String.valueOf(more));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        trouble.removeAll();
        more = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MORE)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElse(0);
        show(reviews.step(zone(), more));
    }

    private static ZoneId zone() {
        return ViewerZone.of(UI.getCurrent());
    }

    private void show(ReviewStep step) {
        Component part =
                switch (step) {
                    case ReviewStep.Asked asked -> {
                        present = asked.attempt();
                        top.show(place(asked.place()));
                        yield new AskedPart(asked, currentPerson.id(), this);
                    }
                    case ReviewStep.Revealed revealed -> {
                        present = revealed.attempt();
                        top.show(place(revealed.place()));
                        yield new RevealedPart(revealed, this);
                    }
                    case ReviewStep.Finished finished -> {
                        present = null;
                        top.show(getTranslation("reviews.title"));
                        yield new FinishedPart(finished, reviews.cap(), more, this);
                    }
                };
        main.removeAll();
        main.add(trouble, part);
    }

    private String place(ReviewStep.Place place) {
        return getTranslation("reviews.place", place.number(), place.of());
    }

    /// Takes a step on the question that is shown, and shows what comes of it.
    private void step(SerializableRunnable step) {
        trouble.removeAll();
        try {
            step.run();
        } catch (IllegalTransition refused) {
            trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
        }
        show(reviews.step(zone(), more));
        top.focusTitle();
        getElement().executeJs("window.scrollTo(0, 0)");
    }

    @Override
    public void reveal() {
        AttemptId attempt = present;
        if (attempt != null) {
            step(() -> reviews.reveal(attempt));
        }
    }

    @Override
    public void skip() {
        AttemptId attempt = present;
        if (attempt != null) {
            step(() -> reviews.skip(attempt));
        }
    }

    @Override
    public void bury() {
        AttemptId attempt = present;
        if (attempt != null) {
            step(() -> reviews.bury(attempt, zone()));
        }
    }

    @Override
    public void grade(Level level) {
        AttemptId attempt = present;
        if (attempt != null) {
            step(() -> reviews.grade(attempt, level));
        }
    }

    /// Another tab may have graded in between; then this one goes on as well.
    @Override
    public Map<SignalId, Mark> mark(SignalId signal, Optional<Mark> mark) {
        AttemptId attempt = present;
        if (attempt == null) {
            return Map.of();
        }
        try {
            return reviews.mark(attempt, signal, mark.orElse(null));
        } catch (IllegalTransition graded) {
            step(() -> {});
            return Map.of();
        }
    }

    @Override
    public void undo() {
        step(() -> reviews.undo(zone()));
    }

    @Override
    public void cap(int cap) {
        step(() -> reviews.cap(cap));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reviews.title");
    }
}
