package dev.mockroom.questions.linting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether a sentence tells what a listener could notice, or only what goes on in a head.
///
/// A verb of the mind ('understands', 'is aware of') makes a signal nobody can hear; a verb of speech or action
/// beside it ('says', 'computes') makes it one again.
final class Observable {

    private static final Pattern MIND = words(
            "understands? understanding understood knows? knowing grasps? appreciates? "
                    + "realises? realizes? comprehends? believes? recognises? recognizes? familiar aware awareness intuition");

    private static final Pattern PRAISE = words(
            "good great excellent outstanding impressive strong weak poor bad solid thorough deep shallow superb mediocre");

    private static final Pattern ACTION = words("says? said saying names? named naming states? explains? describes? "
            + "defines? tells? mentions? lists? quotes? cites? calls? argues? claims? denies refuses? rejects? admits? "
            + "concludes? answers asks? asking proposes? suggests? offers? recommends? chooses? picks? prefers? orders? "
            + "writes? wrote draws? sketches? computes? calculates? derives? shows? proves? estimates? counts? measures? "
            + "checks? tests? verifies compares? contrasts? distinguishes separates? tells? gives? puts? takes? uses? "
            + "starts? begins? ends? stops? keeps? leaves? drops? removes? adds? cuts? splits? matches maps? links? ties "
            + "traces? predicts? plans? designs? builds? sets? weighs? warns? corrects? fixes reads? reaches points? "
            + "repeats? recites? moves? turns? treats? limits? states? raises? reports? applies relates? walks? works? "
            + "expects? questions? simulates? runs? plots? picks? notes? notices? identifies identify spots? sees? "
            + "cannot confuses? ignores? omits? forgets? mixes? agrees? jumps? blames? makes? does? needs? dismisses? "
            + "names? flags? covers? quantifies justifies illustrates? outlines? handles? insists? assumes? swaps?");

    private Observable() {}

    /// Whether all that a sentence tells is a state of mind.
    static boolean onlyMind(String sentence) {
        return MIND.matcher(sentence).find() && !ACTION.matcher(sentence).find();
    }

    /// Whether all that a sentence tells is praise or blame.
    static boolean onlyPraise(String sentence) {
        return PRAISE.matcher(sentence).find() && !ACTION.matcher(sentence).find();
    }

    private static Pattern words(String forms) {
        Set<String> distinct = Arrays.stream(forms.split("\\s+", -1))
                .map(form -> form.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Pattern.compile("\\b(?:" + String.join("|", distinct) + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
