package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.scoring.Awaited;
import dev.mockroom.scoring.BlindQuestion;
import dev.mockroom.scoring.BlindSheet;
import dev.mockroom.scoring.BlindSheets;
import dev.mockroom.scoring.Feedbacks;
import dev.mockroom.scoring.Rating;
import dev.mockroom.scoring.SubmitOutcome;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.ui.Notice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The first step of a debrief: how it went, before any rubric. Every choice is stored as it is made.
final class BlindForm extends Div {

    private static final List<Rating> LEVELS =
            Stream.of(Level.values()).map(Rating::of).toList();

    private final BlindSheets sheets;
    private final BlindSheet sheet;
    private final SerializableRunnable submitted;
    private final Map<AttemptId, BlindQuestionPart> parts = new LinkedHashMap<>();
    private final Map<AttemptId, Optional<Rating>> ratings = new LinkedHashMap<>();
    private final LevelPicker verdict;
    private final Span count = new Span();
    private final Div trouble = new Div();

    /// @param other who interviewed, if anybody did
    BlindForm(
            BlindSheets sheets,
            Feedbacks feedbacks,
            BlindSheet sheet,
            Optional<Awaited> other,
            SerializableRunnable submitted) {
        this.sheets = sheets;
        this.sheet = sheet;
        this.submitted = submitted;
        addClassName("blind");
        Paragraph lead = new Paragraph(getTranslation("scoring.blind.lead"));
        lead.addClassName("quiet");
        Header top = new Header(new H1(getTranslation("scoring.blind.title")), lead);
        if (other.isEmpty()) {
            top.add(HandOverLink.to(sheet.interview(), getTranslation("scoring.handOver")));
        }
        top.addClassName("stack");
        add(top);
        for (BlindQuestion question : sheet.questions()) {
            BlindQuestionPart part = new BlindQuestionPart(
                    question, sheet.questions().size(), rating -> rate(question.attempt(), rating));
            parts.put(question.attempt(), part);
            ratings.put(question.attempt(), question.chosen());
            add(part);
        }
        verdict = new LevelPicker(
                getTranslation("scoring.verdict"),
                LEVELS,
                rating -> getTranslation("scoring.verdict.anchor." + rating.name()),
                this::judge);
        verdict.show(sheet.chosen().map(Rating::of));
        add(whole());
        other.ifPresent(awaited -> add(new FeedbackPart(feedbacks, sheet.interview(), awaited)));
        add(end(other));
        showCount();
    }

    private Section whole() {
        Paragraph ask = new Paragraph(getTranslation("scoring.verdict.ask"));
        ask.addClassName("quiet");
        verdict.addClassName("across");
        Section whole = new Section(new Header(new H2(getTranslation("scoring.verdict"))), ask, verdict, sentence());
        whole.addClassNames("section", "blind-question");
        whole.setId("verdict");
        whole.getElement().setAttribute("tabindex", "-1");
        whole.setAriaLabel(getTranslation("scoring.verdict"));
        verdict.listenIn(whole);
        return whole;
    }

    private TextArea sentence() {
        TextArea sentence = new TextArea(getTranslation("scoring.sentence"));
        sentence.setHelperText(getTranslation("scoring.sentence.help"));
        sentence.setMaxLength(BlindSheet.SENTENCE_LIMIT);
        sentence.setValue(sheet.sentence());
        sentence.setWidthFull();
        sentence.setMinRows(2);
        sentence.setValueChangeMode(ValueChangeMode.LAZY);
        sentence.addValueChangeListener(change -> guarded(() -> sheets.sentence(sheet.interview(), change.getValue())));
        return sentence;
    }

    private Div end(Optional<Awaited> other) {
        NativeButton submit = new NativeButton(
                getTranslation(other.isPresent() ? "scoring.blind.submitSealed" : "scoring.blind.submit"),
                click -> submit());
        submit.addClassName("do");
        count.addClassNames("small", "quiet");
        count.getElement().setAttribute("aria-live", "polite");
        Paragraph sealed = new Paragraph(other.map(
                        awaited -> getTranslation("scoring.blind.sealedUntil", Names.of(this, awaited.interviewer())))
                .orElseGet(() -> getTranslation("scoring.blind.sealed")));
        sealed.addClassNames("small", "faint");
        Div row = new Div(submit, count);
        row.addClassNames("row", "wrap");
        Div end = new Div(trouble, row, sealed);
        end.addClassNames("stack", "blind-end");
        return end;
    }

    private void rate(AttemptId attempt, Optional<Rating> rating) {
        guarded(() -> {
            sheets.rate(sheet.interview(), attempt, rating.orElse(null));
            ratings.put(attempt, rating);
            Optional.ofNullable(parts.get(attempt)).ifPresent(part -> part.show(rating));
            showCount();
        });
    }

    private void judge(Optional<Rating> rating) {
        guarded(() -> {
            sheets.verdict(sheet.interview(), rating.flatMap(Rating::level).orElse(null));
            verdict.show(rating);
        });
    }

    private void submit() {
        guarded(() -> {
            switch (sheets.submit(sheet.interview())) {
                case SubmitOutcome.Submitted done -> submitted.run();
                case SubmitOutcome.Incomplete incomplete -> showMissing(incomplete);
            }
        });
    }

    /// Another tab may have submitted in between; then this one goes on to the debrief as well.
    private void guarded(SerializableRunnable change) {
        try {
            change.run();
        } catch (IllegalTransition sealed) {
            submitted.run();
        }
    }

    private void showMissing(SubmitOutcome.Incomplete incomplete) {
        String numbers = incomplete.questions().stream().map(String::valueOf).collect(Collectors.joining(", "));
        trouble.removeAll();
        if (!incomplete.questions().isEmpty()) {
            trouble.add(Notice.trouble(getTranslation(
                    "scoring.blind.missing", incomplete.questions().size(), numbers)));
        }
        if (incomplete.verdict()) {
            trouble.add(Notice.trouble(getTranslation("scoring.blind.missingVerdict")));
        }
        String first = incomplete.questions().isEmpty()
                ? "verdict"
                : "question-" + incomplete.questions().getFirst();
        getElement().executeJs("const part = document.getElementById($0); part.focus()", first);
    }

    private void showCount() {
        long rated = ratings.values().stream().filter(Optional::isPresent).count();
        count.setText(getTranslation("scoring.blind.count", rated, ratings.size()));
        trouble.removeAll();
    }
}
