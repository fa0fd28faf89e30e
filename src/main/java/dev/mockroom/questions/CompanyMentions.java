package dev.mockroom.questions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is said to ask what: the raw material of company profiles.
@Service
@Transactional(readOnly = true)
public class CompanyMentions {

    /// Every company named in the bank with the active questions it asks, from the questions' askers and from
    /// company lists; a company that only practice links name has none.
    public Map<String, Set<QuestionId>> askers() {
        return Map.of();
    }

    /// All practice links, in the order of their sources.
    public List<PracticeLink> practiceLinks() {
        return List.of();
    }
}
