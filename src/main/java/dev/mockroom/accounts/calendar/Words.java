package dev.mockroom.accounts.calendar;

import java.io.Serializable;
import java.util.List;

/// Finds the words of an entry.
@FunctionalInterface
public interface Words {

    /// The words for a key.
    String of(String key, List<? extends Serializable> details);
}
