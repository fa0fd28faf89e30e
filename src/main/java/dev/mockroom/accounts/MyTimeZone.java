package dev.mockroom.accounts;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where the signed-in person is, as the browser they last looked with said.
///
/// Screens ask the browser. This is for what has none: a calendar that reads by itself, a download.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class MyTimeZone {

    private final CurrentPerson currentPerson;
    private final TimeZones zones;

    MyTimeZone(CurrentPerson currentPerson, TimeZones zones) {
        this.currentPerson = currentPerson;
        this.zones = zones;
    }

    /// Keeps it; nothing is written where it is kept already.
    public void keep(ZoneId zone) {
        zones.keep(currentPerson.id(), zone);
    }

    /// The zone that is kept; UTC where none is.
    @Transactional(readOnly = true)
    public ZoneId get() {
        return zones.of(currentPerson.id()).orElse(ZoneOffset.UTC);
    }
}
