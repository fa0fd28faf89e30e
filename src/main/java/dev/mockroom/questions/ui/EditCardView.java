package dev.mockroom.questions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.questions.QuestionBank;
import dev.mockroom.questions.authoring.CardCheck;
import dev.mockroom.questions.authoring.CardDraft;
import dev.mockroom.questions.authoring.CardEditing;
import dev.mockroom.questions.authoring.CardHistory;
import dev.mockroom.questions.authoring.CardProposals;
import dev.mockroom.questions.authoring.CardSource;
import dev.mockroom.questions.authoring.EditedCard;
import dev.mockroom.questions.authoring.Overtaking;
import dev.mockroom.questions.authoring.PublishOutcome;
import dev.mockroom.questions.reports.MistakeReport;
import dev.mockroom.questions.reports.ReportQueue;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.Notice;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;

/// Changing a card, or writing a new one: the text first, then what it changes and why.
@Route(QuestionsNavigation.LIST + "/:slug/edit")
@RouteAlias(QuestionsNavigation.NEW_CARD)
@StyleSheet("styles/questions.css")
@StyleSheet("styles/authoring.css")
@RolesAllowed({"EDITOR", "ADMINISTRATOR"})
class EditCardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CardEditing editing;
    private final CardHistory history;
    private final CardProposals proposals;
    private final ReportQueue reports;
    private final QuestionBank bank;
    private final CurrentPerson currentPerson;
    private final Executor executor;
    private EditQuery query = EditQuery.NONE;
    private String title = "";

    EditCardView(
            CardEditing editing,
            CardHistory history,
            CardProposals proposals,
            ReportQueue reports,
            QuestionBank bank,
            CurrentPerson currentPerson,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.editing = editing;
        this.history = history;
        this.proposals = proposals;
        this.reports = reports;
        this.bank = bank;
        this.currentPerson = currentPerson;
        this.executor = executor;
        addClassName("edit-card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = EditQuery.of(event.getLocation().getQueryParameters());
        show(editing.open(event.getRouteParameters().get("slug").orElse(CardEditing.NEW)));
    }

    private void show(EditedCard card) {
        Optional<CardDraft> draft = card.draft();
        if (query.publishing()
                && draft.isPresent()
                && editing.overtaking(card.slug()).isEmpty()) {
            CardCheck check = editing.check(card.slug(), draft.get().source());
            if (check.obstacles().isEmpty()) {
                begin(card, "questions.publish.title");
                add(new PublishStep(
                        editing,
                        executor,
                        card,
                        draft.get(),
                        check,
                        query.writingStep().href(card.slug()),
                        outcome -> published(card, outcome)));
                return;
            }
        }
        write(card);
    }

    private void begin(EditedCard card, String titleKey) {
        title = getTranslation(card.isNew() ? "questions.edit.new" : titleKey);
        removeAll();
        Anchor back = card.isNew()
                ? new Anchor(QuestionsNavigation.CARDS, getTranslation("questions.cards.title"))
                : new Anchor(QuestionsNavigation.question(card.slug()), card.title());
        Paragraph crumb = new Paragraph(back);
        crumb.addClassNames("small", "crumb");
        Paragraph where = new Paragraph(
                card.isNew()
                        ? getTranslation("questions.edit.new.lead")
                        : getTranslation("questions.edit.revision", card.number()));
        where.addClassNames("small", "quiet");
        add(crumb, new H1(title), where);
        Div about = new Div();
        about.addClassName("notices");
        if (card.retired()) {
            about.add(Notice.info(getTranslation("questions.keeping.retired")));
        }
        report(card).ifPresent(report -> about.add(new ReportNote(report)));
        add(about);
    }

    private Optional<MistakeReport> report(EditedCard card) {
        return query.report()
                .flatMap(reports::find)
                .filter(report -> report.slug().equals(card.slug()));
    }

    private WritingStep write(EditedCard opened) {
        Optional<CardSource> offered = offered(opened);
        EditedCard card = offered.isPresent() && isUntouched(opened) ? begun(opened, offered.get()) : opened;
        begin(card, "questions.edit.title");
        WritingStep step = new WritingStep(
                editing,
                bank,
                executor,
                card,
                place(card),
                () -> UI.getCurrent()
                        .navigate(
                                EditQuery.path(card.slug()), query.publishStep().parameters()));
        overtaken(card)
                .ifPresent(overtaking -> add(new OvertakenPart(overtaking, () -> {
                    editing.goOnFrom(card.slug(), overtaking.number());
                    write(editing.open(card.slug()));
                })));
        if (!isUntouched(card)) {
            card.draft().ifPresent(draft -> step.say(draftNotice(card, draft)));
        }
        offered.filter(text -> !text.equals(card.source())).ifPresent(text -> step.say(offer(step, text)));
        add(step);
        return step;
    }

    private Optional<Overtaking> overtaken(EditedCard card) {
        return card.draft().isPresent() ? editing.overtaking(card.slug()) : Optional.empty();
    }

    private String place(EditedCard card) {
        return "mockroom/card/" + currentPerson.id().value() + "/" + card.slug();
    }

    /// Whether there is nothing that somebody typed.
    private static boolean isUntouched(EditedCard card) {
        return card.draft().isEmpty() || card.source().equals(card.current());
    }

    /// The text that the address asks to go on from: a proposal's or an older revision's.
    private Optional<CardSource> offered(EditedCard card) {
        try {
            return query.proposal()
                    .map(proposals::get)
                    .filter(proposal -> proposal.slug().equals(card.slug()))
                    .map(proposal -> proposal.text())
                    .or(() -> query.restore()
                            .map(number -> history.step(card.slug(), number).after()));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private EditedCard begun(EditedCard card, CardSource offered) {
        editing.save(
                card.slug(),
                card.number(),
                offered,
                card.draft().map(CardDraft::version).orElse(0L));
        query = query.writingStep();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(EditQuery.path(card.slug()), query.parameters()));
        return editing.open(card.slug());
    }

    private Notice draftNotice(EditedCard card, CardDraft draft) {
        return asking(
                getTranslation("questions.edit.draft", Moment.of(draft.savedAt())), "questions.edit.discard", () -> {
                    editing.discard(card.slug());
                    WritingStep step = write(editing.open(card.slug()));
                    step.say(asking(getTranslation("questions.edit.discarded"), "questions.edit.takeBack", () -> {
                        editing.takeBack(card.slug());
                        write(editing.open(card.slug()));
                    }));
                });
    }

    private Notice offer(WritingStep step, CardSource text) {
        return asking(getTranslation("questions.edit.offer"), "questions.edit.offer.use", () -> step.replace(text));
    }

    private Notice asking(String sentence, String buttonKey, Runnable answer) {
        Notice notice = Notice.info(sentence);
        NativeButton button = new NativeButton(getTranslation(buttonKey), click -> {
            notice.removeFromParent();
            answer.run();
        });
        button.addClassName("button");
        Div row = new Div(button);
        row.addClassName("row");
        notice.add(row);
        return notice;
    }

    private void published(EditedCard card, PublishOutcome outcome) {
        switch (outcome) {
            case PublishOutcome.Published(String slug, int number) -> done(card, slug, number);
            case PublishOutcome.Unchanged() -> again(card, "questions.publish.same");
            case PublishOutcome.Elsewhere() -> again(card, "questions.publish.elsewhere");
            case PublishOutcome.Overtaken overtaken -> write(editing.open(card.slug()));
            case PublishOutcome.Refused refused -> again(card, "questions.edit.notYet");
            case PublishOutcome.NoReason() -> throw new IllegalStateException("The step asks for the reason itself");
        }
    }

    private void again(EditedCard card, String key) {
        write(editing.open(card.slug())).say(Notice.trouble(getTranslation(key)));
    }

    private void done(EditedCard card, String slug, int number) {
        removeAll();
        H1 heading = new H1(getTranslation("questions.publish.done", number));
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph lead = new Paragraph(getTranslation("questions.publish.done.lead"));
        lead.addClassName("quiet");
        Anchor see = new Anchor(QuestionsNavigation.question(slug), getTranslation("questions.publish.see"));
        Optional<MistakeReport> report = report(card);
        see.addClassName(report.isPresent() ? "button" : "do");
        Div act = new Div();
        act.addClassName("act");
        report.ifPresent(answered -> {
            Anchor settle =
                    new Anchor(QuestionsNavigation.report(answered.id()), getTranslation("questions.publish.settle"));
            settle.addClassName("do");
            act.add(settle);
        });
        act.add(see);
        add(heading, lead, act);
        heading.getElement().callJsFunction("focus");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questions.pageTitle.question", title);
    }
}
