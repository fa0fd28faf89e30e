package dev.mockroom.companies;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.accounts.PersonalData;
import dev.mockroom.accounts.PersonalTable;
import dev.mockroom.accounts.PersonalTables;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody changed in profiles of companies, and when they looked through them.
///
/// All of it is the profile's, and stays without their name.
@Component
@Order(PersonalData.COMPANIES)
class ProfileData implements PersonalData {

    private final JdbcClient jdbc;
    private final PersonalTables tables;

    ProfileData(JdbcClient jdbc, PersonalTables tables) {
        this.jdbc = jdbc;
        this.tables = tables;
    }

    @Override
    public String name() {
        return "companies";
    }

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                tables.table("company_revision", "A change of a company's profile.")
                        .gives(
                                "id",
                                "company",
                                "revision_number",
                                "display_name",
                                "own_rounds",
                                "weight_understanding",
                                "weight_depth",
                                "weight_judgement",
                                "weight_communication",
                                "bar",
                                "reason",
                                "author_id",
                                "created_at")
                        .where("author_id = :person", "created_at, id"),
                tables.table("company_review", "A company whose questions were looked through.")
                        .gives("company", "reviewer_id", "reviewed_at", "links")
                        .where("reviewer_id = :person", "company"),
                tables.table(
                                "company_review_area",
                                "How many questions per area there were when they were looked through.")
                        .gives("company", "area", "questions")
                        .where(
                                "company in (select company from company_review where reviewer_id = :person)",
                                "company, area"));
    }

    @Override
    public void forget(AccountId person) {
        jdbc.sql("update company_revision set author_id = null where author_id = ?")
                .param(person.value())
                .update();
        jdbc.sql("update company_review set reviewer_id = null where reviewer_id = ?")
                .param(person.value())
                .update();
    }
}
