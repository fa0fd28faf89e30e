package dev.mockroom.accounts.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import java.time.Instant;
import java.util.Date;

/// One event as a file that a calendar takes up, moves or removes (RFC 5545, RFC 5546).
public final class CalendarFile {

    private static final int REMINDS_MINUTES_BEFORE = 15;

    private CalendarFile() {}

    /// What the file tells.
    ///
    /// @param id        the same in every file about this event, so that a calendar moves it
    /// @param revision  counts up with each file that tells something else
    /// @param link      where the event is
    /// @param organizer an address of whoever arranges it; no e-mail, since none is told to others
    /// @param cancelled whether it is to be removed
    public record Event(
            String id,
            int revision,
            Instant from,
            Instant to,
            String title,
            String about,
            String link,
            String organizer,
            boolean cancelled) {}

    /// Writes the file.
    public static String write(Event about, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Mockroom//Calendar 1//EN");
        calendar.setMethod(about.cancelled() ? Method.cancel() : Method.publish());
        VEvent event = new VEvent();
        event.setUid(about.id() + "@mockroom");
        event.setSequence(about.revision());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(about.from()));
        event.setDateEnd(Date.from(about.to()));
        event.setSummary(about.title());
        event.setDescription(about.about());
        event.setLocation(about.link());
        event.setUrl(about.link());
        Organizer organizer = new Organizer("Mockroom", null);
        organizer.setUri(about.organizer());
        event.setOrganizer(organizer);
        if (about.cancelled()) {
            event.setStatus(Status.cancelled());
        } else {
            event.setStatus(Status.confirmed());
            event.addAlarm(VAlarm.display(
                    new Trigger(
                            Duration.builder()
                                    .prior(true)
                                    .minutes(REMINDS_MINUTES_BEFORE)
                                    .build(),
                            Related.START),
                    about.title()));
        }
        calendar.addEvent(event);
        return Biweekly.write(calendar).go();
    }
}
