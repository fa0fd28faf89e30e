package dev.mockroom.companies.ui;

import dev.mockroom.companies.Companies;
import dev.mockroom.questions.ui.AskerPages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Leads from the askers of a question to their pages.
@Component
class CompanyAskerPages implements AskerPages {

    private final Companies companies;

    CompanyAskerPages(Companies companies) {
        this.companies = companies;
    }

    @Override
    public String all() {
        return CompaniesNavigation.LIST;
    }

    @Override
    public Optional<String> of(String asker) {
        return companies.named(asker).map(CompaniesNavigation::company);
    }
}
