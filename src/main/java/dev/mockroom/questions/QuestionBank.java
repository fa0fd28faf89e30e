package dev.mockroom.questions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The open side of the bank, for everybody who is signed in.
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class QuestionBank {

    /// The questions a filter finds: best match first when there are words, else by title.
    ///
    /// @param offset how many to leave out
    /// @param limit  how many to give at most
    public QuestionPage find(QuestionFilter filter, int offset, int limit) {
        return new QuestionPage(List.of(), 0);
    }

    /// What the search can be narrowed to.
    public Facets facets(QuestionFilter filter) {
        return new Facets(Map.of(), Map.of(), Map.of());
    }

    /// The question of this slug, unless there is none or it is retired.
    public Optional<QuestionSheet> sheet(String slug) {
        return Optional.empty();
    }
}
