package dev.mockroom.questions.reports;

/// Where in a card a mistake is; the names stand in the database.
public enum CardPart {
    PROMPT,
    ANSWER,
    TESTED,
    SIGNALS,
    LEVELS,
    RED_FLAGS,
    FOLLOW_UPS,
    CLARIFICATIONS,
    HINTS,
    SOURCES,
    OTHER
}
