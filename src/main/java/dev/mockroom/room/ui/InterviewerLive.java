package dev.mockroom.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import dev.mockroom.interviews.AttemptId;
import dev.mockroom.interviews.LiveRoom;
import dev.mockroom.interviews.LiveRooms;
import dev.mockroom.interviews.MovingSeats;
import dev.mockroom.interviews.Observers;
import dev.mockroom.interviews.Phase;
import dev.mockroom.interviews.QuestionSwaps;
import dev.mockroom.interviews.RoomAddress;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.Swap;
import dev.mockroom.interviews.Swaps;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.scoring.ui.LiveSide;
import dev.mockroom.shared.ui.AnswerEditor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The live side of one interviewer's screen. A step goes to the database first; this screen reads what became of it.
class InterviewerLive implements LiveSide {

    /// What one press of 'more time' gives.
    static final int MORE_MINUTES = 5;

    private static final KeyMeaning MUTE = new KeyMeaning("Alt M", "room.keys.mute");

    private final LiveRooms rooms;
    private final QuestionSwaps questions;
    private final MovingSeats moving;
    private final Swaps swaps;
    private final SeatPass pass;
    private final Registration following;
    private final boolean calls;
    private final LiveHead head;
    private final ObserversPart watching;
    private LiveRoom room;
    private @Nullable ReadyTogether before;
    private @Nullable LiveControls controls;

    InterviewerLive(
            LiveRooms rooms,
            QuestionSwaps questions,
            MovingSeats moving,
            Swaps swaps,
            Observers observers,
            SeatPass pass,
            LiveRoom room,
            boolean calls,
            Registration following) {
        this.rooms = rooms;
        this.questions = questions;
        this.moving = moving;
        this.swaps = swaps;
        this.pass = pass;
        this.room = room;
        this.following = following;
        this.calls = calls;
        this.head = new LiveHead(room.interview(), room.seat());
        this.watching = new ObserversPart(observers, pass);
        head.show(room);
        watching.read();
    }

    @Override
    public void read() {
        room = rooms.room(pass).orElse(room);
        head.show(room);
        watching.read();
        if (controls != null) {
            controls.show(room);
        }
        showBefore();
    }

    @Override
    public Phase phase() {
        return room.phase();
    }

    @Override
    public int present() {
        return room.present();
    }

    @Override
    public List<AttemptId> attempts() {
        return room.plan().stream().map(LiveRoom.Item::attempt).toList();
    }

    @Override
    public boolean isAhead(int number) {
        return room.isUnderWay()
                && number <= room.plan().size()
                && room.plan().get(number - 1).isAhead();
    }

    @Override
    public boolean exchange(int number) {
        return controls != null && controls.exchange(number);
    }

    @Override
    public int hints() {
        return room.presentItem().hints();
    }

    @Override
    public boolean isFocus() {
        return room.focusUntil().isPresent();
    }

    @Override
    public Component before() {
        ReadyTogether shown = before;
        if (shown == null) {
            shown = new ReadyTogether(
                    new ReadyTogether.What(
                            room.interview(),
                            room.seat(),
                            room.outline(),
                            room.companyName(),
                            room.seniority(),
                            "room.ready.interviewer",
                            brief()),
                    calls,
                    ready -> rooms.ready(pass, ready));
            shown.offer(Stream.concat(
                            swaps.find(pass).filter(InterviewerLive::isAhead).map(this::ownTurn).stream(),
                            Stream.of(new OtherDevice(moving, pass)).filter(other -> room.guest()))
                    .toArray(Component[]::new));
            shown.observers(watching);
            before = shown;
        }
        showBefore();
        return shown;
    }

    /// Whether whoever interviews now is to answer afterwards, and has not said yet what their turn shall be like.
    private static boolean isAhead(Swap swap) {
        return swap.wanted()
                && swap.side() == Swap.Side.PARTNER
                && swap.planned().isEmpty();
    }

    private Component ownTurn(Swap swap) {
        Anchor plan = new Anchor(InterviewNavigation.swap(swap.first()), head.getTranslation("room.swap.ahead"));
        plan.addClassName("button");
        return plan;
    }

    private List<String> brief() {
        return Stream.of(
                        "room.ready.lead.one",
                        "room.ready.lead.two",
                        "room.ready.lead.three",
                        "room.ready.lead.four",
                        "room.ready.lead.five")
                .map(head::getTranslation)
                .toList();
    }

    private void showBefore() {
        if (before != null) {
            before.show(
                    room.ready(),
                    room.others().stream()
                            .filter(other -> other.role() == SeatRole.CANDIDATE)
                            .map(other -> new ReadyTogether.Other(name(), other.ready()))
                            .findFirst()
                            .orElseGet(() -> new ReadyTogether.Other("", false)),
                    head.getTranslation("room.somebody"));
        }
    }

    private String name() {
        return room.candidate().isEmpty() ? head.getTranslation("room.somebody") : room.candidate();
    }

    @Override
    public Component head() {
        return head;
    }

    @Override
    public Optional<Component> call() {
        return calls && room.isUnderWay() ? Optional.of(new RoomCall(room.interview(), room.seat())) : Optional.empty();
    }

    @Override
    public Component controls(SerializableConsumer<Integer> turn) {
        LiveControls made = new LiveControls(rooms, questions, moving, pass, watching, turn);
        controls = made;
        made.show(room);
        return made;
    }

    @Override
    public void looksAt(int number) {
        if (controls != null) {
            controls.looksAt(number);
        }
    }

    @Override
    public AnswerEditor.Address address(AttemptId attempt) {
        return new AnswerEditor.Address(
                RoomAddress.socket(room.interview()), room.seat().value(), attempt.value());
    }

    @Override
    public void goTo(int number) {
        rooms.goTo(pass, number);
        read();
    }

    @Override
    public void releaseHint() {
        rooms.releaseHint(pass, room.present(), hints() + 1);
    }

    @Override
    public void press(String key) {
        if (controls != null) {
            controls.press(key);
        }
    }

    @Override
    public List<KeyMeaning> keys() {
        return calls
                ? Stream.concat(LiveControls.KEYS.stream(), Stream.of(MUTE)).toList()
                : LiveControls.KEYS;
    }

    @Override
    public void leave() {
        following.remove();
    }
}
