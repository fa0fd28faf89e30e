package dev.mockroom.interviews.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.stream.Stream;

/// With whom an interview is held, as it stands in the address of its set-up.
enum WithWhom {
    ALONE,
    /// Somebody who is sent a link, and leads.
    FRIEND,
    /// Somebody else who waits for somebody.
    LOBBY,
    /// The same at a time that is agreed on first.
    BOOKED;

    private static final String PARAMETER = "with";

    /// What the address says; alone where it says nothing.
    static WithWhom read(QueryParameters query) {
        return query.getSingleParameter(PARAMETER)
                .flatMap(name -> Stream.of(values())
                        .filter(with -> with.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(ALONE);
    }

    /// The same address with this in it.
    QueryParameters in(QueryParameters query) {
        return this == ALONE ? query.excluding(PARAMETER) : query.merging(PARAMETER, name().toLowerCase(Locale.ROOT));
    }
}
