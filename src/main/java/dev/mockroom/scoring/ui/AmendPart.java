package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.questions.Signal;
import dev.mockroom.scoring.AmendOutcome;
import dev.mockroom.scoring.Amendment;
import dev.mockroom.scoring.Change;
import dev.mockroom.scoring.Exchange;
import dev.mockroom.scoring.ExchangeQuestion;
import dev.mockroom.scoring.InterviewerCard;
import dev.mockroom.scoring.InterviewerCards;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.Notice;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lets an interviewer change what both have seen, with a reason.
final class AmendPart extends Section {

    private final Select<Target> target = new Select<>();
    private final Select<String> choice = new Select<>();
    private final TextArea words = new TextArea();
    private final TextField reason = new TextField();
    private final Div trouble = new Div();

    /// One thing that can be changed.
    ///
    /// @param offered the names to choose from; empty where words are typed
    private record Target(
            String label, List<String> offered, String prefix, SerializableFunction<String, Change> change)
            implements Serializable {}

    AmendPart(InterviewerCards cards, SeatPass pass, Exchange exchange, SerializableRunnable amended) {
        addClassNames("section", "amend");
        Paragraph lead = new Paragraph(getTranslation("scoring.amend.lead"));
        lead.addClassNames("small", "quiet");
        target.setLabel(getTranslation("scoring.amend.target"));
        target.setItems(targets(exchange));
        target.setItemLabelGenerator(Target::label);
        target.addValueChangeListener(change -> show());
        choice.setLabel(getTranslation("scoring.amend.becomes"));
        words.setLabel(getTranslation("scoring.amend.becomes"));
        words.setMaxLength(InterviewerCard.WORDS_LIMIT);
        reason.setLabel(getTranslation("scoring.amend.reason"));
        reason.setMaxLength(Amendment.REASON_LIMIT);
        NativeButton amend = new NativeButton(getTranslation("scoring.amend.do"), click -> {
            if (amend(cards, pass)) {
                amended.run();
            }
        });
        amend.addClassName("button");
        Div fields = new Div(target, choice, words, reason, trouble, new Div(amend));
        fields.addClassName("fields");
        add(new Header(new H2(getTranslation("scoring.amend.title"))), lead, fields);
        show();
    }

    private List<Target> targets(Exchange exchange) {
        List<String> levels = Stream.of(Level.values()).map(Enum::name).toList();
        List<String> ratings = Stream.of(Rating.values()).map(Enum::name).toList();
        List<String> marks = Stream.of(Mark.values()).map(Enum::name).toList();
        List<Target> targets = new ArrayList<>();
        for (ExchangeQuestion question : exchange.questions()) {
            int number = question.attempt().number();
            targets.add(new Target(
                    getTranslation("scoring.amendments.level", number),
                    ratings,
                    "scoring.short.",
                    name -> new Change.OfLevel(question.attempt().id(), Rating.valueOf(name))));
            for (Signal signal : question.card().rubric().signals()) {
                targets.add(new Target(
                        getTranslation(
                                "scoring.amendments.mark",
                                signal.keyword().isBlank() ? signal.text() : signal.keyword(),
                                number),
                        marks,
                        "scoring.mark.",
                        name -> new Change.OfMark(question.attempt().id(), signal.id(), Mark.valueOf(name))));
            }
        }
        targets.add(new Target(
                getTranslation("scoring.amendments.verdict"),
                levels,
                "scoring.short.",
                name -> new Change.OfVerdict(Level.valueOf(name))));
        targets.add(new Target(getTranslation("scoring.wrapUp.strength"), List.of(), "", Change.OfStrength::new));
        targets.add(new Target(getTranslation("scoring.wrapUp.nextStep"), List.of(), "", Change.OfNextStep::new));
        return targets;
    }

    private void show() {
        Optional<Target> chosen = target.getOptionalValue();
        boolean typed = chosen.filter(each -> each.offered().isEmpty()).isPresent();
        choice.setVisible(chosen.isPresent() && !typed);
        words.setVisible(typed);
        chosen.filter(each -> !typed).ifPresent(each -> {
            choice.setItems(each.offered());
            choice.setItemLabelGenerator(name -> getTranslation(each.prefix() + name));
        });
    }

    private boolean amend(InterviewerCards cards, SeatPass pass) {
        trouble.removeAll();
        Optional<Target> chosen = target.getOptionalValue();
        String becomes = chosen.filter(each -> each.offered().isEmpty()).isPresent()
                ? words.getValue()
                : choice.getOptionalValue().orElse("");
        if (chosen.isEmpty() || becomes.isBlank()) {
            trouble.add(Notice.trouble(getTranslation("scoring.amend.incomplete")));
            return false;
        }
        return switch (cards.amend(pass, chosen.get().change().apply(becomes), reason.getValue())) {
            case AmendOutcome.Amended done -> true;
            case AmendOutcome.NothingNew same -> {
                trouble.add(Notice.trouble(getTranslation("scoring.amend.same")));
                yield false;
            }
            case AmendOutcome.ReasonMissing missing -> {
                trouble.add(Notice.trouble(getTranslation("scoring.amend.reasonMissing")));
                reason.focus();
                yield false;
            }
        };
    }
}
