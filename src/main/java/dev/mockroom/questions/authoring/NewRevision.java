package dev.mockroom.questions.authoring;

import dev.mockroom.accounts.AccountId;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.RevisionId;
import dev.mockroom.questions.importing.Asker;
import dev.mockroom.questions.importing.ReadCard;
import dev.mockroom.shared.Difficulty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A card that was read, with the gaps filled that storage does not allow.
///
/// @param card      what was read
/// @param slug      its identity, short enough for an address
/// @param area      from its file, else from its first topic
/// @param front     what its file said about all its cards, as YAML lines
/// @param canonical the whole card in the dialect
/// @param edit      who wrote it here and why; null for an import
record NewRevision(
        RevisionId id,
        QuestionId question,
        int number,
        RevisionOrigin origin,
        ReadCard card,
        String slug,
        String area,
        String front,
        String canonical,
        @Nullable Edit edit) {

    /// A person's reason for a text.
    record Edit(AccountId author, String reason) {}

    private static final int LONGEST_SLUG = 160;

    String fingerprint() {
        return Fingerprint.of(canonical, area);
    }

    Difficulty difficulty() {
        return card.difficulty() == null ? Difficulty.MEDIUM : card.difficulty();
    }

    int minutes() {
        Integer said = card.minutes();
        return said == null || said < 1 || said > 240 ? difficulty().defaultMinutes() : said;
    }

    /// The question as asked, or its title where that is all there is.
    String prompt() {
        return card.prompt() == null || card.prompt().isBlank() ? card.title() : card.prompt();
    }

    /// The tags, each once whatever its case.
    List<String> tags() {
        Map<String, String> tags = new LinkedHashMap<>();
        card.tags().forEach(tag -> tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return List.copyOf(tags.values());
    }

    List<Asker> askers() {
        return card.askers();
    }

    /// A slug as storage keeps it: one of unwieldy length ends in a fingerprint instead.
    static String slug(String read) {
        return read.length() <= LONGEST_SLUG
                ? read
                : read.substring(0, LONGEST_SLUG - 9) + "-"
                        + Fingerprint.of(read).substring(0, 8);
    }
}
