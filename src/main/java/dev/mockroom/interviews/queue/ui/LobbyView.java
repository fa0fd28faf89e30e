package dev.mockroom.interviews.queue.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.PartOf;
import jakarta.annotation.security.PermitAll;
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
@PartOf(InterviewNavigation.SET_UP)
@StyleSheet("styles/interviews.css")
@StyleSheet("styles/lobby.css")
@PermitAll
class LobbyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Queue queue;
    private final transient Companies companies;
    private final transient CurrentPerson currentPerson;
    private final transient QueueFollowers followers;
    private final LobbyTitle title = new LobbyTitle();
    private final WhenChoice when = new WhenChoice();
    private Div stage = new Div();
    private QueryParameters query = QueryParameters.empty();
    private Blueprint wished = BlueprintQuery.read(QueryParameters.empty());
    private @Nullable QueueState shown;
    private boolean missed;
    private boolean stepped;
    private transient @Nullable SecurityContext person;
    private @Nullable Registration following;
    private @Nullable Registration beating;

    LobbyView(Queue queue, Companies companies, CurrentPerson currentPerson, QueueFollowers followers) {
        this.queue = queue;
        this.companies = companies;
        this.currentPerson = currentPerson;
        this.followers = followers;
        addClassName("lobby");
        add(title, stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        letGo();
        query = event.getLocation().getQueryParameters();
        wished = BlueprintQuery.read(query);
        missed = false;
        stepped = false;
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
        int beat = (int) Queue.HEARTBEAT.toMillis();
        UI.getCurrent().setPollInterval(state instanceof QueueState.Out ? -1 : beat);
        title.show(state);
        remove(stage);
        stage = stage(state);
        add(stage);
        if (stepped && !(state instanceof QueueState.Matched matched && !matched.here())) {
            title.takeFocus();
        }
        stepped = false;
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    private Div stage(QueueState state) {
        return switch (state) {
            case QueueState.Out out -> out(out);
            case QueueState.Waiting waiting -> new WaitingStage(waiting, query, () -> step(queue::leave));
            case QueueState.Matched matched ->
                new MatchedStage(matched, () -> step(queue::here), () -> step(queue::leave));
            case QueueState.Together together -> new TogetherStage(room(together));
        };
    }

    private Div out(QueueState.Out out) {
        OutStage shows = new OutStage(
                out,
                wished,
                wished.company()
                        .flatMap(companies::profile)
                        .map(CompanyProfile::name)
                        .orElse(""),
                query,
                when,
                () -> step(() -> queue.enter(new QueueWish(
                        wished.company().orElse(null), wished.minutes(), wished.seniority(), when.getValue()))));
        if (missed) {
            shows.addComponentAsFirst(Notice.info(getTranslation("lobby.missed")));
        }
        return shows;
    }

    /// Takes a step, and says whether it could be taken; what has become of it is read as of every change.
    private boolean step(SerializableRunnable step) {
        missed = false;
        stepped = true;
        try {
            step.run();
        } catch (IllegalTransition refused) {
            stepped = false;
            stage.addComponentAsFirst(Notice.trouble(String.valueOf(refused.getMessage())));
            return false;
        }
        return true;
    }

    @Override
    public String getPageTitle() {
        return shown instanceof QueueState.Matched matched
                ? getTranslation("lobby.matched", Somebody.named(this, matched.other()))
                : getTranslation("lobby.title");
    }
}
