package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import dev.mockroom.interviews.booking.BookingPage;

/// How things stand with a booking, and what is booked.
final class BookingHead extends Header {

    private final H1 title = new H1();
    private final Paragraph lead = new Paragraph();

    BookingHead() {
        addClassName("stack");
        lead.addClassName("quiet");
        title.getElement().setAttribute("tabindex", "-1");
        add(title, lead);
    }

    void show(BookingPage page, TimeWords words) {
        title.setText(title(page, words));
        lead.setText(getTranslation(
                "booking.lead",
                page.minutes(),
                page.companyName().isEmpty() ? getTranslation("interviews.any") : page.companyName(),
                getTranslation("interviews.level." + page.seniority().name())));
    }

    private String title(BookingPage page, TimeWords words) {
        return switch (page.stage()) {
            case NEW -> getTranslation("booking.title.new");
            case PROPOSED ->
                page.mine()
                        ? getTranslation("booking.title.waits")
                        : getTranslation(
                                "booking.title.asked",
                                OtherSide.of(this, page),
                                page.open().size());
            case BOOKED -> words.at(page.agreed().orElseThrow().time().from());
            case MISSED -> getTranslation("booking.title.missed");
            case CANCELLED ->
                page.cancelledByMe()
                        ? getTranslation("booking.title.cancelled.me")
                        : getTranslation("booking.title.cancelled", OtherSide.of(this, page));
            case BEGUN -> getTranslation("booking.title.begun");
        };
    }

    void showGone() {
        title.setText(getTranslation("booking.gone"));
        lead.setText(getTranslation("booking.gone.text"));
    }

    /// Takes the focus, since what had it is gone with the step it took.
    void takeFocus() {
        title.getElement().callJsFunction("focus");
    }
}
