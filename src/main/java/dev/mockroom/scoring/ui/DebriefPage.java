package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.ui.NextTurn;
import dev.mockroom.questions.SignalId;
import dev.mockroom.scoring.Assessment;
import dev.mockroom.scoring.Debrief;
import dev.mockroom.scoring.DebriefQuestion;
import dev.mockroom.scoring.Debriefs;
import dev.mockroom.scoring.Exchange;
import dev.mockroom.scoring.OtherCard;
import dev.mockroom.scoring.Rating;
import dev.mockroom.shared.Mark;
import dev.mockroom.shared.ui.ViewerZone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The second step of a debrief: everything open, one question at a time.
final class DebriefPage extends Div implements Marking {

    private final Debriefs debriefs;
    private final Playing playing;
    private final HighlightsPart highlights;
    private final ComparisonTable comparison = new ComparisonTable();
    private final Div place = new Div();
    private Debrief debrief;
    private DebriefQuestion question;
    private QuestionPart part;

    /// @param next what comes next in the same meeting; it comes before practising where somebody waits for it
    DebriefPage(Debriefs debriefs, Debrief debrief, Optional<Integer> number, Playing playing, NextTurn next) {
        Practise offer = Practise.of(next.isAwaited());
        this.debriefs = debriefs;
        this.highlights = new HighlightsPart(offer);
        this.playing = playing;
        this.debrief = debrief;
        this.question = chosen(number);
        this.part = new QuestionPart(debrief, question, this, playing);
        addClassName("debrief");
        place.add(part);
        add(next.inOneLine(), top());
        add(new TakeAlong(DebriefNavigation.pdf(debrief.interview()), DebriefNavigation.share(debrief.interview())));
        debrief.exchanged().ifPresentOrElse(both -> addExchange(both, offer), () -> add(highlights));
        add(comparison, place);
        debrief.exchanged().flatMap(Exchange::other).map(OtherCard::amendments).ifPresent(amendments -> {
            if (!amendments.isEmpty()) {
                add(new AmendmentList(amendments, interviewer()));
            }
        });
        showWhole();
    }

    /// Somebody interviewed: what they say comes first, both sides beside each other next.
    private void addExchange(Exchange exchange, Practise offer) {
        exchange.other()
                .ifPresentOrElse(theirs -> add(new ExchangeTop(exchange, theirs, offer)), () -> add(highlights));
        add(new ExchangeTable(exchange, ExchangeTable.Reader.CANDIDATE));
    }

    private String interviewer() {
        return debrief.exchanged()
                .map(Exchange::interviewer)
                .map(name -> Names.of(this, name))
                .orElse("");
    }

    private Header top() {
        LocalDate date = LocalDate.ofInstant(debrief.ended(), ViewerZone.of(UI.getCurrent()));
        String seniority =
                getTranslation("scoring.seniority." + debrief.seniority().name());
        Header top = new Header(
                new Span(DateTimeFormatter.ofPattern("EEEE d MMMM", getLocale()).format(date)),
                new Span(
                        debrief.companyName().isEmpty()
                                ? getTranslation("scoring.anyCompany", seniority)
                                : getTranslation("scoring.company", debrief.companyName(), seniority)),
                new Span(getTranslation("scoring.minutes", debrief.spent().toMinutes(), debrief.minutes())),
                new Span(
                        debrief.exchanged().flatMap(Exchange::other).isPresent()
                                ? getTranslation("scoring.exchange.by", interviewer())
                                : getTranslation("scoring.alone")));
        top.addClassNames("meta", "top");
        if (debrief.exchanged().isEmpty()) {
            top.add(HandOverLink.to(debrief.interview(), getTranslation("scoring.handOver")));
        }
        return top;
    }

    /// Turns to another question.
    void open(Optional<Integer> number) {
        turn(chosen(number));
        part.getElement().executeJs("this.scrollIntoView(); this.focus({preventScroll: true})");
    }

    /// Turns to a question, if another one is open, and plays its answer back from this place of its log.
    void playFrom(Optional<Integer> number, long seq) {
        DebriefQuestion wanted = chosen(number);
        if (!wanted.attempt().id().equals(question.attempt().id())) {
            turn(wanted);
        }
        part.playFrom(seq);
    }

    private void turn(DebriefQuestion wanted) {
        question = wanted;
        place.remove(part);
        part = new QuestionPart(debrief, question, this, playing);
        place.add(part);
        showWhole();
    }

    /// The question of this number, else the first with something left to mark.
    private DebriefQuestion chosen(Optional<Integer> number) {
        return debrief.questions().stream()
                .filter(each -> number.filter(wanted -> wanted == each.attempt().number())
                        .isPresent())
                .findFirst()
                .or(() -> debrief.questions().stream()
                        .filter(each -> !each.unmarked().isEmpty())
                        .findFirst())
                .orElse(debrief.questions().getFirst());
    }

    @Override
    public void mark(AttemptId attempt, List<SignalId> signals, Optional<Mark> mark) {
        show(debriefs.mark(debrief.interview(), attempt, signals, mark.orElse(null)));
    }

    @Override
    public void rate(AttemptId attempt, Optional<Rating> rating) {
        show(debriefs.rate(debrief.interview(), attempt, rating.orElse(null)));
    }

    private void show(Map<AttemptId, Assessment> assessments) {
        debrief = debrief.with(assessments);
        question = debrief.questions().stream()
                .filter(each -> each.attempt().id().equals(question.attempt().id()))
                .findFirst()
                .orElse(question);
        part.show(debrief, question);
        showWhole();
    }

    private void showWhole() {
        highlights.show(debrief);
        comparison.show(debrief, question.attempt().number());
    }
}
