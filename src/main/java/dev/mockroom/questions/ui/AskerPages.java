package dev.mockroom.questions.ui;

import java.util.Optional;

/// Where those who ask are looked at; the feature that knows companies answers.
public interface AskerPages {

    /// The address of all of them.
    String all();

    /// The address of one, if there is a page for this name.
    Optional<String> of(String asker);
}
