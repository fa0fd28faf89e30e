package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.scoring.CardLacks;
import dev.mockroom.scoring.CardOutcome;
import dev.mockroom.scoring.Confidence;
import dev.mockroom.scoring.InterviewerCard;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.ui.Notice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The end of an interviewer's work: verdict, one strength, one next step, and what is still missing.
final class WrapUpPart extends Div {

    private static final List<Rating> LEVELS =
            Stream.of(Level.values()).map(Rating::of).toList();

    private final InterviewerCards cards;
    private final SeatPass pass;
    private final SerializableConsumer<InterviewerCard> changed;
    private final SerializableRunnable submitted;
    private final LevelPicker verdict;
    private final Div missing = new Div();
    private final boolean leads;
    private InterviewerCard card;

    /// @param leads whether whoever reads this ends the interview, rather than its candidate
    WrapUpPart(
            InterviewerCards cards,
            SeatPass pass,
            InterviewerCard card,
            boolean leads,
            SerializableConsumer<InterviewerCard> changed,
            SerializableRunnable submitted) {
        this.cards = cards;
        this.pass = pass;
        this.card = card;
        this.leads = leads;
        this.changed = changed;
        this.submitted = submitted;
        addClassNames("listen", "wrap-up");
        H1 title = new H1(getTranslation("scoring.wrapUp.heading", card.candidate()));
        verdict = new LevelPicker(
                getTranslation("scoring.wrapUp.verdict"),
                LEVELS,
                rating -> getTranslation("scoring.verdict.anchor." + rating.name()),
                rating -> guarded(() -> judge(rating)));
        verdict.show(card.chosen().map(Rating::of));
        verdict.listenIn(this);
        verdict.addClassName("across");
        NativeButton submit = new NativeButton(getTranslation("scoring.wrapUp.submit"), click -> guarded(this::submit));
        submit.addClassName("do");
        Paragraph sealed = new Paragraph(getTranslation("scoring.wrapUp.sealed", card.candidate()));
        sealed.addClassNames("small", "quiet");
        missing.addClassName("missing");
        missing.getElement().setAttribute("aria-live", "polite");
        add(
                title,
                new H2(getTranslation("scoring.wrapUp.verdict")),
                verdict,
                words("scoring.wrapUp.strength", "scoring.wrapUp.strength.help", card.strength(), this::strength),
                words("scoring.wrapUp.nextStep", "scoring.wrapUp.nextStep.help", card.nextStep(), this::nextStep),
                optional(),
                missing,
                submit,
                sealed);
        showMissing();
    }

    private TextArea words(String key, String help, String value, SerializableConsumer<String> typed) {
        TextArea field = new TextArea(getTranslation(key));
        field.setHelperText(getTranslation(help));
        field.setMaxLength(InterviewerCard.WORDS_LIMIT);
        field.setValue(value);
        field.setWidthFull();
        field.setMinRows(2);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> guarded(() -> typed.accept(change.getValue())));
        return field;
    }

    private Component optional() {
        Div inside = new Div();
        inside.addClassName("inside");
        for (Dimension dimension : Dimension.values()) {
            inside.add(new Choice<>(
                    getTranslation("scoring.dimension." + dimension.name()),
                    List.of(Level.values()),
                    level -> getTranslation("scoring.rating." + Rating.of(level).name()),
                    Optional.ofNullable(card.dimensions().get(dimension)),
                    level -> guarded(() -> cards.dimension(pass, dimension, level.orElse(null)))));
        }
        inside.add(new Choice<>(
                getTranslation("scoring.confidence"),
                List.of(Confidence.values()),
                confidence -> getTranslation("scoring.confidence." + confidence.name()),
                card.sure(),
                confidence -> guarded(() -> cards.confidence(pass, confidence.orElse(null)))));
        NativeDetails fold = new NativeDetails(getTranslation("scoring.wrapUp.optional"), inside);
        fold.addClassName("fold");
        return fold;
    }

    private void judge(Optional<Rating> rating) {
        Level chosen = rating.flatMap(Rating::level).orElse(null);
        cards.verdict(pass, chosen);
        verdict.show(rating);
        show(card.with(chosen, card.strength(), card.nextStep()));
    }

    private void strength(String words) {
        cards.strength(pass, words);
        show(card.with(card.verdict(), words.strip(), card.nextStep()));
    }

    private void nextStep(String words) {
        cards.nextStep(pass, words);
        show(card.with(card.verdict(), card.strength(), words.strip()));
    }

    private void show(InterviewerCard now) {
        card = now;
        changed.accept(now);
        showMissing();
    }

    private void showMissing() {
        CardLacks lacks = card.lacks();
        missing.removeAll();
        if (lacks.isNothing()) {
            missing.add(new Paragraph(getTranslation("scoring.wrapUp.complete")));
            return;
        }
        UnorderedList list = new UnorderedList();
        lacks.levels().forEach(number -> list.add(toQuestion("scoring.wrapUp.lacks.level", number)));
        lacks.signals().stream()
                .filter(number -> !lacks.levels().contains(number))
                .forEach(number -> list.add(toQuestion("scoring.wrapUp.lacks.signals", number)));
        if (lacks.verdict()) {
            list.add(new ListItem(getTranslation("scoring.wrapUp.lacks.verdict")));
        }
        if (lacks.strength()) {
            list.add(new ListItem(getTranslation("scoring.wrapUp.lacks.strength")));
        }
        if (lacks.nextStep()) {
            list.add(new ListItem(getTranslation("scoring.wrapUp.lacks.nextStep")));
        }
        if (lacks.running()) {
            list.add(new ListItem(
                    leads
                            ? getTranslation("scoring.wrapUp.lacks.end.mine")
                            : getTranslation("scoring.wrapUp.lacks.end", card.candidate())));
        }
        missing.add(new H3(getTranslation("scoring.wrapUp.lacks")), list);
    }

    private ListItem toQuestion(String key, int number) {
        return new ListItem(new InterviewerLink(card.interview(), number, getTranslation(key, number)));
    }

    private void submit() {
        switch (cards.submit(pass)) {
            case CardOutcome.Submitted done -> submitted.run();
            case CardOutcome.Incomplete incomplete -> {
                showMissing();
                missing.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            }
        }
    }

    /// Another tab may have submitted in between; then this one goes on as well.
    private void guarded(SerializableRunnable change) {
        try {
            change.run();
        } catch (IllegalTransition refused) {
            missing.removeAll();
            missing.add(Notice.trouble(String.valueOf(refused.getMessage())));
        }
    }
}
