package dev.mockroom.scoring;

import dev.mockroom.companies.ProfileRecords;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.shared.Dimension;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What each dimension counts for in an interview, by its company's profile. A guest who may see a score is not signed
/// in, and the command line has nobody.
@Component
class Weights {

    private final ProfileRecords profiles;

    Weights(ProfileRecords profiles) {
        this.profiles = profiles;
    }

    Map<Dimension, Double> of(InterviewRecord interview) {
        return interview
                .company()
                .flatMap(profiles::profile)
                .orElseGet(profiles::any)
                .weights();
    }
}
