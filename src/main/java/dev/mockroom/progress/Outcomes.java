package dev.mockroom.progress;

import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.companies.Companies;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanyProfile;
import dev.mockroom.progress.RealInterview.Outcome;
import dev.mockroom.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets the signed-in person tell how a real interview went, and take it back. It moves no number.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Outcomes {

    private final RealInterviews interviews;
    private final Progress progress;
    private final Companies companies;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Outcomes(
            RealInterviews interviews,
            Progress progress,
            Companies companies,
            CurrentPerson currentPerson,
            Clock clock) {
        this.interviews = interviews;
        this.progress = progress;
        this.companies = companies;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /// Keeps how it went, beside the level that was expected when it is told.
    ///
    /// @param held on which day; not in the future
    /// @param zone where the person is
    public TellOutcome tell(CompanyId company, LocalDate held, Outcome outcome, ZoneId zone) {
        if (held.isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            return new TellOutcome.StillAhead();
        }
        Optional<CompanyProfile> profile = companies.profile(company);
        if (profile.isEmpty()) {
            return new TellOutcome.NoSuchCompany();
        }
        RealInterview told = new RealInterview(
                RealInterview.Id.random(),
                company,
                profile.get().name(),
                held,
                outcome,
                progress.expectedAt(profile.get(), zone).orElse(null));
        interviews.keep(currentPerson.id(), told, clock.instant());
        return new TellOutcome.Kept(told);
    }

    /// Takes it back.
    ///
    /// @throws NotFound when there is none, or it is somebody else's
    public void forget(RealInterview.Id interview) {
        if (!interviews.delete(currentPerson.id(), interview)) {
            throw new NotFound("This is not here any more.");
        }
    }
}
