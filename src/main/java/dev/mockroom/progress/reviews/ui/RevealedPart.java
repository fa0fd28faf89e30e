package dev.mockroom.progress.reviews.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.progress.reviews.ReviewStep;
import dev.mockroom.questions.Card;
import dev.mockroom.questions.Signal;
import dev.mockroom.questions.SignalId;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.RichText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The card, opened: signals to tick, the rest folded, and the four levels where the thumb ends up.
final class RevealedPart extends Div {

    private final Map<SignalId, SignalTick> signals = new LinkedHashMap<>();

    RevealedPart(ReviewStep.Revealed revealed, ReviewActions actions) {
        addClassName("revealed");
        Card card = revealed.card();
        Paragraph title = new Paragraph(card.summary().title());
        title.addClassName("review-title");
        add(title);
        add(fold("reviews.fold.prompt", card.prompt(), false));
        if (!revealed.answer().isBlank()) {
            add(fold("reviews.fold.answer", revealed.answer(), true));
        }
        add(heard(revealed, actions));
        if (!card.answer().isBlank()) {
            add(fold("reviews.fold.model", card.answer(), false));
        }
        Span keys = new Span(getTranslation("reviews.grade.keys"));
        keys.addClassNames("small", "faint", "only-wide");
        H2 ask = new H2(getTranslation("reviews.grade"));
        Div head = new Div(ask, keys);
        head.addClassNames("row", "grade-head");
        Section grade = new Section(head, new GradeButtons(revealed, actions));
        grade.addClassName("section");
        add(grade);
    }

    private Component heard(ReviewStep.Revealed revealed, ReviewActions actions) {
        H2 title = new H2(getTranslation("reviews.signals"));
        Paragraph how = new Paragraph(getTranslation("reviews.signals.how"));
        how.addClassNames("small", "quiet");
        Section heard = new Section(title, how);
        heard.addClassName("review-signals");
        for (Signal signal : revealed.card().rubric().signals()) {
            SignalTick tick = new SignalTick(signal, mark -> show(actions.mark(signal.id(), mark)));
            signals.put(signal.id(), tick);
            heard.add(tick);
        }
        if (signals.isEmpty()) {
            how.setText(getTranslation("reviews.signals.none"));
        }
        show(revealed.marks());
        return heard;
    }

    private void show(Map<SignalId, Mark> marks) {
        signals.forEach((id, tick) -> tick.show(Optional.ofNullable(marks.get(id))));
    }

    private Component fold(String key, String markdown, boolean open) {
        RichText text = new RichText(markdown);
        text.addClassName("reading");
        Div inside = new Div(text);
        inside.addClassName("inside");
        NativeDetails fold = new NativeDetails(getTranslation(key), inside);
        fold.addClassName("fold");
        fold.setOpen(open);
        return fold;
    }
}
