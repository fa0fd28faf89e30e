package dev.mockroom.companies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.mockroom.MockroomTest;
import dev.mockroom.Sent;
import dev.mockroom.accounts.Role;
import dev.mockroom.accounts.SignedIn;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MockroomTest
class CompaniesViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void signIn() {
        SignedIn.as(SignedIn.stranger(Role.CANDIDATE));
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    void saysOfEachHowMuchIsKnown() {
        String sent = Sent.by(navigate(CompaniesView.class));

        assertThat(sent).contains("companies/google", "practice links", "Too little for a mix of its own");
    }

    @Test
    void findsACompanyByAnotherNameWhileItIsTyped() {
        navigate(CompaniesView.class);

        test(find(TextField.class).single()).setValue("faceb");

        assertThat(companies()).containsExactly("companies/meta");
    }

    @Test
    void keepsTheSearchInTheAddress() {
        UI.getCurrent().navigate("companies", QueryParameters.of("q", "google"));

        assertThat(find(TextField.class).single().getValue()).isEqualTo("google");
        assertThat(companies()).contains("companies/google", "companies/google-research", "companies/google-deepmind");
    }

    @Test
    void offersAllAgainWhereNothingIsFound() {
        UI.getCurrent().navigate("companies", QueryParameters.of("q", "no such company"));

        assertThat(find(Anchor.class).withText("Show all companies").all()).hasSize(1);
    }

    private List<String> companies() {
        return find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("companies/"))
                .toList();
    }
}
