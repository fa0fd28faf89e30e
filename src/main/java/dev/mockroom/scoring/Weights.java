package dev.mockroom.scoring;

import dev.mockroom.companies.Companies;
import dev.mockroom.interviews.InterviewRecord;
import dev.mockroom.shared.Dimension;
import java.util.List;
import java.util.Map;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// What each dimension counts for in an interview, by its company's profile.
///
/// Profiles are read by whoever is signed in; a guest who may see a score is not, and the command line has nobody. So
/// this one thing is asked in the application's own name, which is nobody's and may do nothing else.
@Component
class Weights {

    private final Companies companies;

    Weights(Companies companies) {
        this.companies = companies;
    }

    Map<Dimension, Double> of(InterviewRecord interview) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext own = SecurityContextHolder.createEmptyContext();
        own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("mockroom", null, List.of()));
        SecurityContextHolder.setContext(own);
        try {
            return interview
                    .company()
                    .flatMap(companies::profile)
                    .orElseGet(companies::any)
                    .weights();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
