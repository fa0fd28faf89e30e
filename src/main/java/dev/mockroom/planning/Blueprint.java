package dev.mockroom.planning;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.shared.Seniority;
import java.io.Serializable;
import java.util.Optional;

/// What is asked of the planner.
///
/// @param company  whose profile to follow; empty for any
/// @param minutes  the whole interview, 10 to 120; in a loop each round brings its own
/// @param restDays for how many days a question that was seen stays away; 0 lets it come back at once
/// @param seed     the same seed gives the same plan, forever
/// @param form     any interview, one round, or a loop
/// @param wishes   what is wanted of single questions
public record Blueprint(
        Optional<CompanyId> company,
        int minutes,
        Seniority seniority,
        int restDays,
        long seed,
        Form form,
        Wishes wishes)
        implements Serializable {

    /// How long a question rests when nobody says otherwise.
    public static final int REST_DAYS = 30;

    public Blueprint {
        if (minutes < 10 || minutes > 120) {
            throw new IllegalArgumentException("An interview takes 10 to 120 minutes, not " + minutes);
        }
        if (restDays < 0) {
            throw new IllegalArgumentException("A question cannot rest for " + restDays + " days");
        }
    }

    /// A free interview without wishes.
    public Blueprint(Optional<CompanyId> company, int minutes, Seniority seniority, int restDays, long seed) {
        this(company, minutes, seniority, restDays, seed, new Form.Free(), Wishes.NONE);
    }

    /// The same with other minutes.
    public Blueprint withMinutes(int other) {
        return new Blueprint(company, other, seniority, restDays, seed, form, wishes);
    }

    /// The same with another rest.
    public Blueprint withRestDays(int other) {
        return new Blueprint(company, minutes, seniority, other, seed, form, wishes);
    }

    /// The same with another seed.
    public Blueprint withSeed(long other) {
        return new Blueprint(company, minutes, seniority, restDays, other, form, wishes);
    }

    /// The same in another form.
    public Blueprint withForm(Form other) {
        return new Blueprint(company, minutes, seniority, restDays, seed, other, wishes);
    }

    /// The same with other wishes.
    public Blueprint withWishes(Wishes other) {
        return new Blueprint(company, minutes, seniority, restDays, seed, form, other);
    }
}
