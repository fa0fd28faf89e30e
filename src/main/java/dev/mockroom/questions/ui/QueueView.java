package dev.mockroom.questions.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.mockroom.questions.authoring.CardProposals;
import dev.mockroom.questions.authoring.Proposal;
import dev.mockroom.questions.authoring.ProposalId;
import dev.mockroom.questions.reports.MistakeReport;
import dev.mockroom.questions.reports.ReportQueue;
import dev.mockroom.questions.reports.SettleOutcome;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.EmptyState;
import dev.mockroom.shared.ui.Notice;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/// What waits for an editor: mistakes that people reported, and texts that files propose. The oldest comes first.
@Route(QuestionsNavigation.QUEUE)
@Menu(order = 106, title = "questions.queue.menu", icon = "note")
@StyleSheet("styles/questions.css")
@StyleSheet("styles/authoring.css")
@RolesAllowed({"EDITOR", "ADMINISTRATOR"})
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final ReportQueue queue;
    private final CardProposals proposals;
    private final Div notices = new Div();
    private final Div stage = new Div();
    private QueueQuery query = new QueueQuery(false, 1, null);

    QueueView(ReportQueue queue, CardProposals proposals) {
        this.queue = queue;
        this.proposals = proposals;
        addClassName("queue");
        notices.addClassName("stack");
        notices.getElement().setAttribute("role", "status");
        add(new H1(getTranslation("questions.queue.title")), stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = QueueQuery.of(event.getLocation().getQueryParameters());
        notices.removeAll();
        show();
    }

    private void show() {
        stage.removeAll();
        if (query.proposals()) {
            CardProposals.Waiting waiting = proposals.waiting((query.page() - 1) * PAGE, PAGE);
            stage.add(tabs(queue.count(), waiting.total()), notices);
            proposals(waiting);
        } else if (query.report().isPresent()) {
            stage.add(tabs(queue.count(), proposals.count()), notices);
            one(queue.find(query.report().get()));
        } else {
            ReportQueue.Open open = queue.open((query.page() - 1) * PAGE, PAGE);
            stage.add(tabs(open.total(), proposals.count()), notices);
            reports(open);
        }
    }

    private Nav tabs(int reports, int texts) {
        Nav tabs = new Nav(
                tab("questions.queue.reports", reports, new QueueQuery(false, 1, null), !query.proposals()),
                tab("questions.queue.proposals", texts, new QueueQuery(true, 1, null), query.proposals()));
        tabs.addClassName("tabs");
        tabs.setAriaLabel(getTranslation("questions.queue.title"));
        return tabs;
    }

    private Anchor tab(String key, int count, QueueQuery to, boolean here) {
        Span number = new Span(getTranslation("questions.count", count));
        number.addClassName("count");
        Anchor tab = new Anchor(to.href(), "");
        tab.add(new Span(getTranslation(key)), number);
        if (here) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }

    private void one(Optional<MistakeReport> report) {
        if (report.isEmpty()) {
            Anchor all = new Anchor(QuestionsNavigation.QUEUE, getTranslation("questions.queue.all"));
            all.addClassName("button");
            stage.add(new EmptyState(getTranslation("questions.queue.settled"), all));
            return;
        }
        UnorderedList rows = rows();
        rows.add(row(report.get(), true));
        Anchor all = new Anchor(QuestionsNavigation.QUEUE, getTranslation("questions.queue.all"));
        all.addClassName("small");
        stage.add(rows, new Paragraph(all));
    }

    private void reports(ReportQueue.Open open) {
        if (open.total() == 0) {
            stage.add(new EmptyState(getTranslation("questions.queue.reports.none")));
            return;
        }
        UnorderedList rows = rows();
        open.reports().forEach(report -> rows.add(row(report, false)));
        stage.add(rows);
        pager(open.total());
    }

    private void proposals(CardProposals.Waiting waiting) {
        if (waiting.total() == 0) {
            stage.add(new EmptyState(getTranslation("questions.queue.proposals.none")));
            return;
        }
        Paragraph lead = new Paragraph(getTranslation("questions.queue.proposals.lead"));
        lead.addClassName("quiet");
        UnorderedList rows = rows();
        waiting.proposals().forEach(proposal -> rows.add(row(proposal)));
        stage.add(lead, rows);
        pager(waiting.total());
    }

    private static UnorderedList rows() {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("waiting");
        return rows;
    }

    private void pager(int total) {
        int pages = (total + PAGE - 1) / PAGE;
        if (pages > 1) {
            stage.add(new Pager(query.page(), pages, page -> query.on(page).href()));
        }
    }

    private ListItem row(MistakeReport report, boolean open) {
        Div meta = new Div(
                new Span(getTranslation("questions.part." + report.part().name())),
                new Span(report.reporter()),
                new Span(Moment.of(report.at())),
                new Span(getTranslation("questions.queue.revision", report.number())));
        if (report.current() > report.number()) {
            meta.add(new Span(getTranslation("questions.queue.changedSince", report.current())));
        }
        meta.addClassName("meta");
        Paragraph words = new Paragraph(report.words());
        words.addClassName("said");
        Anchor edit = new Anchor(
                new EditQuery(false, report.id(), null, null).href(report.slug()),
                getTranslation("questions.queue.edit"));
        edit.addClassName("button");
        Div act = new Div(edit);
        act.addClassName("act");
        NativeDetails settle = new NativeDetails(
                getTranslation("questions.settle"), new SettleForm(queue, report, outcome -> settled(outcome)));
        settle.addClassNames("fold", "settling");
        settle.setOpen(open);
        ListItem row = new ListItem(title(report.title(), report.slug()), meta, words, act, settle);
        row.addClassName("report");
        return row;
    }

    private void settled(SettleOutcome outcome) {
        notices.removeAll();
        notices.add(Notice.info(getTranslation(
                outcome instanceof SettleOutcome.Settled ? "questions.settle.done" : "questions.settle.already")));
        query = query.on(query.page());
        show();
    }

    private ListItem row(Proposal proposal) {
        Div meta = new Div(
                new Span(
                        proposal.source().isEmpty()
                                ? getTranslation("questions.proposal.shipped")
                                : getTranslation("questions.proposal.from", proposal.source())),
                new Span(Moment.of(proposal.at())));
        meta.addClassName("meta");
        Div inside = new Div();
        inside.addClassName("inside");
        NativeDetails diff = new NativeDetails(getTranslation("questions.proposal.diff"), inside);
        diff.addClassName("fold");
        diff.addToggleListener(toggle -> {
            if (toggle.isOpened() && inside.getComponentCount() == 0) {
                inside.add(CardDiff.of(proposal.current(), proposal.text()));
            }
        });
        Anchor take = new Anchor(
                new EditQuery(false, null, proposal.id(), null).href(proposal.slug()),
                getTranslation("questions.proposal.take"));
        take.addClassName("button");
        NativeButton turnDown =
                new NativeButton(getTranslation("questions.proposal.turnDown"), click -> turnDown(proposal.id()));
        turnDown.addClassNames("button", "plain");
        Div act = new Div(take, turnDown);
        act.addClassNames("act", "row", "wrap");
        ListItem row = new ListItem(title(proposal.title(), proposal.slug()), meta, diff, act);
        row.addClassName("proposal");
        return row;
    }

    private void turnDown(ProposalId id) {
        notices.removeAll();
        try {
            proposals.turnDown(id);
            Notice done = Notice.info(getTranslation("questions.proposal.turnedDown"));
            NativeButton undo = new NativeButton(getTranslation("questions.proposal.undo"), click -> {
                notices.removeAll();
                if (!proposals.takeBack(id)) {
                    notices.add(Notice.info(getTranslation("questions.proposal.newer")));
                }
                show();
            });
            undo.addClassName("button");
            done.add(new Div(undo));
            notices.add(done);
        } catch (NotFound gone) {
            notices.add(Notice.info(getTranslation("questions.proposal.gone")));
        }
        show();
    }

    private static H2 title(String title, String slug) {
        return new H2(new Anchor(QuestionsNavigation.question(slug), title));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questions.pageTitle.question", getTranslation("questions.queue.title"));
    }
}
