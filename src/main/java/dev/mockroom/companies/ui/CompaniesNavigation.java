package dev.mockroom.companies.ui;

import dev.mockroom.companies.CompanyId;

/// The addresses at which companies are found.
public final class CompaniesNavigation {

    /// All companies.
    public static final String LIST = "companies";

    /// The template of a company's address; it takes its slug.
    static final String COMPANY = LIST + "/:company";

    /// The template of the address at which a profile is edited.
    static final String EDIT = COMPANY + "/edit";

    /// Where editors see which companies have moved.
    public static final String REVIEW = "manage/companies";

    /// The parameter that names the change to be restored, 0 for what ships.
    static final String RESTORE = "restore";

    /// The parameter that says which page of a list is shown, 1 for the first.
    static final String PAGE = "page";

    /// The parameter that says what is looked for.
    static final String SEARCH = "q";

    private CompaniesNavigation() {}

    /// Where the profile of a company is edited.
    static String edit(CompanyId company) {
        return company(company) + "/edit";
    }

    /// Where a profile is taken back to what it was after this change.
    static String restore(CompanyId company, int number) {
        return edit(company) + "?" + RESTORE + "=" + number;
    }

    /// What is known of one company.
    public static String company(CompanyId company) {
        return LIST + "/" + company.value();
    }
}
