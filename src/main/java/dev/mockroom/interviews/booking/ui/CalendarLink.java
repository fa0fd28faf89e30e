package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.mockroom.interviews.SeatPass;
import dev.mockroom.interviews.SeatRole;
import dev.mockroom.interviews.booking.Bookings;
import dev.mockroom.interviews.ui.InterviewNavigation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// The file for one's calendar, as things stand when it is asked for.
final class CalendarLink extends Anchor {

    private final transient Bookings bookings;
    private final SeatPass pass;
    private final String base;

    /// @param base where the application is; asked while a browser asks, which a push does not
    CalendarLink(Bookings bookings, SeatPass pass, String base, String text) {
        this.bookings = bookings;
        this.pass = pass;
        this.base = base;
        setText(text);
        setHref((DownloadHandler) this::send);
    }

    private void send(DownloadEvent event) throws IOException {
        byte[] file = ics().getBytes(StandardCharsets.UTF_8);
        event.setFileName("mockroom-interview.ics");
        event.setContentType("text/calendar; charset=utf-8");
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }

    private String ics() {
        return bookings.file(
                pass,
                base,
                (interview, role) -> role == SeatRole.CANDIDATE
                        ? InterviewNavigation.room(interview)
                        : InterviewNavigation.interviewer(interview),
                (key, details) -> getTranslation(key, details.toArray()));
    }
}
