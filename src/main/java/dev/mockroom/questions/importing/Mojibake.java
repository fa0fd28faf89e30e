package dev.mockroom.questions.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that was UTF-8 once and then decoded as something else.
final class Mojibake {

    private static final Pattern RUN = Pattern.compile("[^\\x00-\\x7F]{2,}");

    /// `√π` and its like are Mac Roman for `ù` and so on, but mathematics when no letter precedes.
    private static final Pattern ROOT = Pattern.compile("(?<![A-Za-z])√[π∑∫Ω∂∆∏µ≈≠≤≥]");

    private Mojibake() {}

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /// Whether all that is not ASCII reads as a square root: says nothing about the encoding.
    static boolean isNeutral(String text) {
        return isAscii(ROOT.matcher(text).replaceAll(""));
    }

    /// Whether a part of the text looks wrongly decoded.
    static boolean isSuspect(String text) {
        Matcher runs = RUN.matcher(ROOT.matcher(text).replaceAll(""));
        while (runs.find()) {
            for (LegacyCharset charset : LegacyCharset.ALL) {
                if (charset.repair(runs.group()).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What a look over all lines tells about repairing them.
    static final class Tally {
        private final Map<LegacyCharset, Integer> repairable = new LinkedHashMap<>();
        private int telling;
        private int proper;

        void add(String line) {
            if (isAscii(line) || isNeutral(line)) {
                return;
            }
            telling++;
            boolean any = false;
            for (LegacyCharset charset : LegacyCharset.ALL) {
                if (charset.repair(line).isPresent()) {
                    repairable.merge(charset, 1, Integer::sum);
                    any = true;
                }
            }
            if (!any) {
                proper++;
            }
        }

        /// The charset that explains every line, if one does.
        Optional<LegacyCharset> wholeFile() {
            return telling == 0
                    ? Optional.empty()
                    : LegacyCharset.ALL.stream()
                            .filter(charset -> repairable.getOrDefault(charset, 0) == telling)
                            .findFirst();
        }

        /// The charsets that explain some lines, the best first.
        List<LegacyCharset> someLines() {
            return repairable.entrySet().stream()
                    .sorted(Map.Entry.<LegacyCharset, Integer>comparingByValue().reversed())
                    .map(Map.Entry::getKey)
                    .toList();
        }

        /// How many lines no charset explains.
        int proper() {
            return proper;
        }
    }
}
