package dev.mockroom.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import dev.mockroom.MockroomTest;
import org.junit.jupiter.api.Test;

@MockroomTest
class SetupViewTest extends SpringBrowserlessTest {

    @Test
    void looksLikeAnyMissingPageWithoutTheRightLink() {
        UI.getCurrent().navigate("setup/made-up");

        assertThat(find(NewAccountForm.class).all()).isEmpty();
        assertThat(find(H1.class).withText("There is nothing here").all()).hasSize(1);
    }
}
