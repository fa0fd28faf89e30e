package dev.mockroom.companies;

import java.io.Serializable;

/// Identifies a company by its slug, such as `google` or `booking-com`.
public record CompanyId(String value) implements Serializable {

    public CompanyId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a company's slug: " + value);
        }
    }
}
