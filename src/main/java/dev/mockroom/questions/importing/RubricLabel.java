package dev.mockroom.questions.importing;

import java.util.Optional;
import java.util.regex.Pattern;

/// The meaning of a label inside an insight, of the title of an admonition, or of a heading.
enum RubricLabel {
    /// The whole insight: what follows is for the interviewer.
    INSIGHT(
            "(?:the )?interviewer(?:['’]?s)? (?:insights?|notes?|guide|perspective|tips?)|insights? for (?:the )?interviewers?"
                    + "|insights?|for (?:the )?interviewers?"),
    TESTED(
            "what (?:they|you|we|this|it|is|the (?:interviewer|question)|interviewers?)?(?:['’](?:re|s|m))?(?: (?:are|is|am))?"
                    + "(?: (?:really|actually|truly))?(?: being)?(?: really)? ?(?:test(?:ing|s|ed)?|look(?:ing|s)? for|assess(?:ing|es|ed)?|evaluat(?:ing|es|ed))(?: (?:here|for))?"
                    + "|(?:really |actually )?test(?:ing|s|ed)(?: for)?|what is (?:really |actually )?tested|what[’']s tested|tests?"
                    + "|looking for|assess(?:es|ing)|purpose|intent|the point"),
    SIGNALS(
            "(?=.*\\b(?:strong|good|great|excellent|ideal|positive|green|top|winning)\\b)"
                    + "(?=.*\\b(?:answers?|signals?|candidates?|responses?|signs?|flags?|indicators?|performers?|points)\\b)"
                    + "(?!.*\\b(?:not|weak|bad|red|poor|no|negative|follow)\\b).*"
                    + "|(?:key |answer |hiring )?signals?(?: (?:to look for|of strength|of a strong answer))?|green flags?|(?:what to )?(?:listen|look|watch) for"),
    RED_FLAGS(
            "red[- ]?flags?.*|warning signs?|(?:weak|bad|poor|negative) (?:answers?|signals?|signs?|candidates?|responses?)(?: \\w+)?"
                    + "|(?:common )?(?:mistakes?|pitfalls?)(?: to avoid)?"),
    FOLLOW_UPS(
            "(?:(?:possible|likely|common|typical|good|suggested|potential|next) )?follow(?:[- ]?ups?)?(?:[- ]?on)?(?: questions?)?(?: to (?:ask|expect))?|next questions?|prob(?:es?|ing questions?)|ask next"),
    CLARIFICATIONS("clarif(?:ications?|ying questions?)(?: \\w+)?"),
    HINTS("hints?"),
    LEVELS("(?:answer |rubric )?levels?|anchors?|level anchors?"),
    /// The model answer.
    ANSWER(
            "(?:(?:view|show|see|reveal|click (?:to|for)|click to (?:view|see|reveal)|expand|the|model|sample|full|detailed|expected|short|quick|suggested)\\s+)*"
                    + "(?:the )?(?:answers?|solutions?|explanations?|response|code|code examples?|examples?)(?: (?:and|&) \\w+)?(?: \\w+)?"),
    QUESTION("(?:the |full )?(?:question|prompt|problem|scenario|problem statement)");

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N})]+$");
    private static final int LONGEST = 80;

    private final Pattern wordings;

    RubricLabel(String wordings) {
        this.wordings = Pattern.compile(wordings, Pattern.CASE_INSENSITIVE);
    }

    /// The meaning of a wording; empty where the dialect gives it none.
    static Optional<RubricLabel> of(String wording) {
        if (wording.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = EDGES.matcher(wording).replaceAll("").replaceAll("\\s+", " ");
        for (RubricLabel label : values()) {
            if (label.wordings.matcher(plain).matches()) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    /// The meaning of a wording among those that have a place inside an insight.
    static Optional<RubricLabel> insideInsight(String wording) {
        return of(wording).filter(label -> label != ANSWER && label != QUESTION && label != INSIGHT);
    }
}
