package dev.mockroom.questions.authoring;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What files say about cards that were edited here: for editors to take or to turn down.
///
/// Taking one means to publish its text, which [CardEditing] does. The card then follows its source again.
@Service
@PreAuthorize("hasAnyRole('EDITOR', 'ADMINISTRATOR')")
@Transactional(readOnly = true)
public class CardProposals {

    private final ProposalStore proposals;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CardProposals(ProposalStore proposals, CurrentPerson currentPerson, Clock clock) {
        this.proposals = proposals;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// A page of those that wait, the oldest first.
    ///
    /// @param total how many there are on all pages
    public record Waiting(List<Proposal> proposals, int total) {

        public Waiting {
            proposals = List.copyOf(proposals);
        }
    }

    /// Those that wait.
    public Waiting waiting(int offset, int limit) {
        return new Waiting(proposals.waiting(offset, limit), proposals.waiting());
    }

    /// How many wait.
    public int count() {
        return proposals.waiting();
    }

    /// One that waits.
    ///
    /// @throws NotFound when there is none, or it does not wait any more
    public Proposal get(ProposalId id) {
        return proposals.find(id).orElseThrow(CardProposals::gone);
    }

    /// Says that the text is not wanted; the same text does not come back with the next import.
    ///
    /// @throws NotFound when it does not wait any more
    @Transactional
    public void turnDown(ProposalId id) {
        if (!proposals.turnDown(id, currentPerson.id().value(), clock.instant())) {
            throw gone();
        }
    }

    /// Lets a text that was turned down wait again.
    ///
    /// @return false when its source has a newer one by now, which waits instead
    @Transactional
    public boolean takeBack(ProposalId id) {
        return proposals.takeBack(id);
    }

    private static NotFound gone() {
        return new NotFound("This proposal does not wait any more: somebody took it or turned it down.");
    }
}
