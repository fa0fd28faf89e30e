package dev.mockroom.interviews.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import dev.mockroom.interviews.InterviewChanged;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.SeatsChanged;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoomFollowersTest {

    private final RoomFollowers followers = new RoomFollowers();
    private final InterviewId interview = InterviewId.random();

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void areToldOfEachChangeUntilTheyGo() {
        List<Long> told = new ArrayList<>();
        var following = followers.follow(interview, told::add);

        followers.changed(new InterviewChanged(interview, 3));
        followers.changed(new SeatsChanged(interview));
        followers.changed(new InterviewChanged(InterviewId.random(), 4));
        following.remove();
        followers.changed(new InterviewChanged(interview, 5));

        assertThat(told).containsExactly(3L, Long.MAX_VALUE);
    }

    @Test
    void leaveNobodySignedInOnTheThreadOfAGuest() {
        SignedIn.guest();
        followers.follow(interview, version -> SignedIn.as(SignedIn.stranger(Role.CANDIDATE)));

        followers.changed(new InterviewChanged(interview, 1));

        assertThat(new CurrentPerson().find()).isEmpty();
    }
}
