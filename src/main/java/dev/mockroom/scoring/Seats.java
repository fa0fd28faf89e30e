package dev.mockroom.scoring;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Person;
import dev.mockroom.interviews.AttemptAccess;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.Seated;
import dev.mockroom.shared.NotFound;
import org.springframework.stereotype.Component;

/// Finds the seat of whoever asks, with an account or with a guest's key; to all others there is no interview.
@Component
class Seats {

    private final AttemptAccess access;
    private final CurrentPerson currentPerson;

    Seats(AttemptAccess access, CurrentPerson currentPerson) {
        this.access = access;
        this.currentPerson = currentPerson;
    }

    /// The seat from which the candidate of this interview is marked.
    ///
    /// @throws NotFound when whoever asks does not sit there
    Seated marking(SeatPass pass) {
        return access.seated(pass.interview(), currentPerson.find().map(Person::id), pass.key())
                .filter(seated -> seated.role().marks() && seated.role().seesRubric())
                .orElseThrow(() -> new NotFound("There is no such interview."));
    }
}
