package dev.mockroom.companies.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dev.mockroom.companies.CompanyId;
import java.util.Optional;

/// The company that an address names.
final class CompanyParameter {

    private CompanyParameter() {}

    /// Empty where it is no slug.
    static Optional<CompanyId> of(BeforeEnterEvent event) {
        return event.getRouteParameters().get("company").flatMap(slug -> {
            try {
                return Optional.of(new CompanyId(slug));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }
}
