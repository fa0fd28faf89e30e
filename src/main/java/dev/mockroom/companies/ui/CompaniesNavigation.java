package dev.mockroom.companies.ui;

import dev.mockroom.companies.CompanyId;

/// The addresses at which companies are found.
public final class CompaniesNavigation {

    /// All companies.
    public static final String LIST = "companies";

    /// The template of a company's address; it takes its slug.
    static final String COMPANY = LIST + "/:company";

    /// The parameter that says which page of a list is shown, 1 for the first.
    static final String PAGE = "page";

    /// The parameter that says what is looked for.
    static final String SEARCH = "q";

    private CompaniesNavigation() {}

    /// What is known of one company.
    public static String company(CompanyId company) {
        return LIST + "/" + company.value();
    }
}
