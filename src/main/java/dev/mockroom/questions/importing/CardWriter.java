package dev.mockroom.questions.importing;

import java.util.List;

/// Writes what was read back as the canonical dialect; reading that gives the same again.
public final class CardWriter {

    /// One card, from its heading to the end of its answer block, ending in a newline.
    public String card(ReadCard card) {
        return "";
    }

    /// A whole file: front matter, then the cards.
    public String file(FrontMatter front, List<ReadCard> cards) {
        return "";
    }

    /// A practice table under its heading.
    public String practiceTable(List<ReadLink> links) {
        return "";
    }

    /// A company list under its heading.
    public String companyList(ReadList list) {
        return "";
    }
}
