package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.queue.Queue;
import dev.mockroom.interviews.queue.QueueState;
import dev.mockroom.interviews.queue.QueueWish;
import dev.mockroom.interviews.ui.BlueprintQuery;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.planning.Blueprint;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.Seniority;
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/// The lobby: say when, wait, be matched, say 'I am here', and on to the room.
///
/// While somebody waits their browser says every few seconds that it is there; a tab that is closed says good-bye.
@Route(InterviewNavigation.LOBBY)
@StyleSheet("styles/interviews.css")
@StyleSheet("styles/lobby.css")
@PermitAll
class LobbyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Duration> WHEN =
            List.of(Duration.ZERO, Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60));

    private final transient Queue queue;
    private final transient Companies companies;
    private final transient CurrentPerson currentPerson;
    private final transient QueueFollowers followers;
    private final H1 title = new H1();
    private final Div content = new Div();
    private final RadioButtonGroup<Duration> when = new RadioButtonGroup<>();
    private QueryParameters query = QueryParameters.empty();
    private Blueprint wished = BlueprintQuery.read(QueryParameters.empty());
    private @Nullable QueueState shown;
    private boolean missed;
    private transient @Nullable SecurityContext person;
    private @Nullable Registration following;
    private @Nullable Registration beating;

    LobbyView(Queue queue, Companies companies, CurrentPerson currentPerson, QueueFollowers followers) {
        this.queue = queue;
        this.companies = companies;
        this.currentPerson = currentPerson;
        this.followers = followers;
        addClassName("lobby");
        title.getElement().setAttribute("aria-live", "polite");
        content.addClassName("stack");
        when.setLabel(getTranslation("lobby.when"));
        when.addClassName("segmented");
        when.setItems(WHEN);
        when.setItemLabelGenerator(in -> getTranslation("lobby.when.in", in.toMinutes()));
        when.setValue(Duration.ZERO);
        add(title, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        letGo();
        query = event.getLocation().getQueryParameters();
        wished = BlueprintQuery.read(query);
        missed = false;
        shown = null;
        person = SecurityContextHolder.getContext();
        // Before it reads: what changes in between is then read twice rather than never.
        following = followers.follow(currentPerson.id(), event.getUI(), this::read);
        UI ui = event.getUI();
        beating = ui.addPollListener(beat -> {
            queue.seen();
            read();
        });
        queue.seen();
        read();
    }

    private void letGo() {
        Stream.of(Optional.ofNullable(following), Optional.ofNullable(beating))
                .flatMap(Optional::stream)
                .forEach(Registration::remove);
        following = null;
        beating = null;
    }

    /// Whoever goes on in the same tab leaves with it; a tab that is closed may be one that is read anew.
    @Override
    protected void onDetach(DetachEvent event) {
        letGo();
        event.getUI().setPollInterval(-1);
        if (person != null && !(shown instanceof QueueState.Out)) {
            new DelegatingSecurityContextRunnable(queue::away, person).run();
        }
    }

    private void read() {
        QueueState state = queue.state();
        if (state instanceof QueueState.Matched matched
                && matched.here()
                && matched.otherHere()
                && matched.role() == SeatRole.CANDIDATE) {
            // Both are here, and it is this side's to open the room.
            if (!step(queue::open)) {
                return;
            }
            state = queue.state();
        }
        boolean wasMatched = shown instanceof QueueState.Matched;
        if (wasMatched && state instanceof QueueState.Together together) {
            letGo();
            shown = state;
            UI.getCurrent().setPollInterval(-1);
            UI.getCurrent().navigate(room(together));
            return;
        }
        missed |= wasMatched && state instanceof QueueState.Out;
        if (!state.equals(shown)) {
            shown = state;
            show(state);
        }
    }

    private static String room(QueueState.Together together) {
        return together.role() == SeatRole.CANDIDATE
                ? InterviewNavigation.room(together.interview())
                : InterviewNavigation.interviewer(together.interview());
    }

    private void show(QueueState state) {
        content.removeAll();
        int beat = (int) Queue.HEARTBEAT.toMillis();
        UI.getCurrent().setPollInterval(state instanceof QueueState.Out ? -1 : beat);
        switch (state) {
            case QueueState.Out out -> showOut(out);
            case QueueState.Waiting waiting -> showWaiting(waiting);
            case QueueState.Matched matched -> showMatched(matched);
            case QueueState.Together together -> showTogether(together);
        }
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    private void showOut(QueueState.Out out) {
        title.setText(getTranslation("lobby.title"));
        if (missed) {
            content.add(Notice.info(getTranslation("lobby.missed")));
        }
        content.add(
                quiet(getTranslation("lobby.lead")),
                wish(
                        wished.company()
                                .flatMap(companies::profile)
                                .map(CompanyProfile::name)
                                .orElse(""),
                        wished.minutes(),
                        wished.seniority()));
        Anchor change = new Anchor(setUp(query.merging("with", "lobby")), getTranslation("lobby.change"));
        Paragraph changes = new Paragraph(change);
        changes.addClassName("small");
        NativeButton enter = new NativeButton(
                getTranslation("lobby.enter"),
                click -> step(() -> queue.enter(new QueueWish(
                        wished.company().orElse(null), wished.minutes(), wished.seniority(), when.getValue()))));
        enter.addClassName("do");
        Anchor later = new Anchor(setUp(query.merging("with", "booked")), getTranslation("lobby.later"));
        later.addClassNames("button", "plain");
        content.add(changes, when, estimate(out.others(), out.usual()), row(enter, later));
    }

    private void showWaiting(QueueState.Waiting waiting) {
        title.setText(
                waiting.due()
                        ? getTranslation("lobby.waiting")
                        : getTranslation(
                                "lobby.waiting.from",
                                DateTimeFormatter.ofPattern("HH:mm", getLocale())
                                        .withZone(ViewerZone.of(UI.getCurrent()))
                                        .format(waiting.ready())));
        if (waiting.stayed()) {
            content.add(Notice.info(getTranslation("lobby.stayed")));
        }
        content.add(
                wish(waiting.companyName(), waiting.minutes(), waiting.seniority()),
                estimate(waiting.others(), waiting.usual()));
        OrderedList brief = new OrderedList();
        brief.addClassName("brief");
        Stream.of("lobby.one", "lobby.two", "lobby.three")
                .map(key -> new ListItem(getTranslation(key)))
                .forEach(brief::add);
        Anchor alone = new Anchor(setUp(query.excluding("with")), getTranslation("lobby.alone"));
        alone.setTarget(AnchorTarget.BLANK);
        alone.addClassName("button");
        NativeButton leave = new NativeButton(getTranslation("lobby.leave"), click -> step(queue::leave));
        leave.addClassNames("button", "plain");
        Paragraph keeps = quiet(getTranslation(waiting.due() ? "lobby.keeps" : "lobby.keeps.later"));
        keeps.addClassName("small");
        content.add(brief, row(alone, leave), keeps);
    }

    private void showMatched(QueueState.Matched matched) {
        String other = name(matched.other());
        title.setText(getTranslation("lobby.matched", other));
        content.add(new Paragraph(getTranslation(
                matched.role() == SeatRole.CANDIDATE ? "lobby.matched.candidate" : "lobby.matched.interviewer",
                other,
                matched.minutes())));
        Paragraph status = quiet(
                matched.here()
                        ? getTranslation("lobby.matched.waits", other)
                        : getTranslation(
                                "lobby.matched.until",
                                DateTimeFormatter.ofPattern("HH:mm:ss", getLocale())
                                        .withZone(ViewerZone.of(UI.getCurrent()))
                                        .format(matched.until())));
        status.getElement().setAttribute("role", "status");
        content.add(status);
        NativeButton leave = new NativeButton(getTranslation("lobby.leave"), click -> step(queue::leave));
        leave.addClassNames("button", "plain");
        if (matched.here()) {
            // It stays where it was: a second tap would otherwise fall on what leaves.
            NativeButton said = new NativeButton(getTranslation("lobby.here"));
            said.addClassName("button");
            said.setEnabled(false);
            content.add(row(said, leave));
            return;
        }
        NativeButton here = new NativeButton(getTranslation("lobby.here"), click -> step(queue::here));
        here.addClassName("do");
        content.add(row(here, leave));
        here.focus();
    }

    private void showTogether(QueueState.Together together) {
        title.setText(getTranslation("lobby.together", name(together.other())));
        Anchor room = new Anchor(room(together), getTranslation("lobby.room"));
        room.addClassName("do");
        content.add(quiet(getTranslation("lobby.together.text")), row(room));
    }

    private static String setUp(QueryParameters query) {
        String text = query.getQueryString();
        return text.isEmpty() ? InterviewNavigation.SET_UP : InterviewNavigation.SET_UP + "?" + text;
    }

    private String name(String name) {
        return name.isEmpty() ? getTranslation("lobby.somebody") : name;
    }

    private Paragraph wish(String company, int minutes, Seniority seniority) {
        Paragraph wish = new Paragraph(getTranslation(
                "lobby.wish",
                company.isEmpty() ? getTranslation("interviews.any") : company,
                minutes,
                getTranslation("interviews.level." + seniority.name())));
        wish.addClassName("strong");
        return wish;
    }

    private Paragraph estimate(int others, Optional<Duration> usual) {
        Paragraph estimate = quiet(getTranslation("lobby.others", others)
                + " "
                + usual.map(time -> getTranslation("lobby.usual", Math.max(1, Math.round(time.toSeconds() / 60.0))))
                        .orElseGet(() -> getTranslation("lobby.usual.unknown")));
        estimate.getElement().setAttribute("role", "status");
        return estimate;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }

    private static Div row(Component... parts) {
        Div row = new Div(parts);
        row.addClassNames("row", "wrap");
        return row;
    }

    /// Takes a step, and says whether it could be taken; what has become of it is read as of every change.
    private boolean step(SerializableRunnable step) {
        missed = false;
        try {
            step.run();
        } catch (IllegalTransition refused) {
            content.addComponentAsFirst(Notice.trouble(String.valueOf(refused.getMessage())));
            return false;
        }
        return true;
    }

    @Override
    public String getPageTitle() {
        return shown instanceof QueueState.Matched matched
                ? getTranslation("lobby.matched", name(matched.other()))
                : getTranslation("lobby.title");
    }
}
