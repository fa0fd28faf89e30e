package dev.mockroom.interviews.ui;

import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.CompanySummary;
import java.io.Serializable;
import java.util.Optional;

/// What can be chosen as a company: one that the bank names, or none in particular.
///
/// @param questions how many questions name it
record CompanyChoice(Optional<CompanyId> id, String name, int questions) implements Serializable {

    static CompanyChoice any(String name) {
        return new CompanyChoice(Optional.empty(), name, 0);
    }

    static CompanyChoice of(CompanySummary company) {
        return new CompanyChoice(Optional.of(company.id()), company.name(), company.questions());
    }
}
