package dev.mockroom.companies;

import dev.mockroom.companies.CompanyDirectory.Entry;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads profiles for the features above this one where nobody need be signed in: a guest who leads an interview, and
/// the command line.
///
/// Nothing is checked here, so no `ui` package touches this class; a test keeps it so. Screens ask [Companies].
@Component
public class ProfileRecords {

    private final CompanyDirectory directory;

    ProfileRecords(CompanyDirectory directory) {
        this.directory = directory;
    }

    /// The profile of this company, unless the bank does not name it; an alias leads to the company that it stands for.
    public Optional<CompanyProfile> profile(CompanyId company) {
        return directory.current().find(company).map(Entry::profile);
    }

    /// The profile of no company in particular: the whole bank as it is.
    public CompanyProfile any() {
        return directory.current().any();
    }
}
