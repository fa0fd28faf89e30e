package dev.mockroom.interviews.booking;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/// What somebody's clock on the wall says, as a moment; twice a year some times do not exist and some exist twice.
public sealed interface LocalMoment {

    /// It is this moment.
    ///
    /// @param twice whether the clocks show this time twice that day; the earlier one is meant
    record At(Instant instant, boolean twice) implements LocalMoment, Serializable {}

    /// The clocks go forward over this time; the next one that exists.
    record Skipped(LocalDateTime next) implements LocalMoment, Serializable {}

    /// The moment of a local time in a zone.
    static LocalMoment of(LocalDateTime local, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition transition = rules.getTransition(local);
        if (transition == null) {
            return new At(local.atZone(zone).toInstant(), false);
        }
        return transition.isGap()
                ? new Skipped(transition.getDateTimeAfter())
                : new At(local.toInstant(transition.getOffsetBefore()), true);
    }
}
