package dev.mockroom.companies;

import java.io.Serializable;
import java.util.List;

/// A profile laid open for editing.
///
/// @param basis   the number of the change that holds; 0 as shipped. To be handed back with what becomes of it
/// @param sheet   what holds
/// @param shipped what would hold without any change
/// @param areas   the areas that a round can be about
public record ProfileEdit(CompanyId company, int basis, ProfileSheet sheet, ProfileSheet shipped, List<String> areas)
        implements Serializable {

    public ProfileEdit {
        areas = List.copyOf(areas);
    }
}
