package dev.mockroom.companies;

import java.io.Serializable;

/// How far a company has moved since an editor last looked at it.
///
/// @param fresh           whether nobody has looked at it yet, because an import brought it
/// @param questionsBefore how many questions named it then
/// @param questions       how many name it now
/// @param linksBefore     how many practice links named it then
/// @param links           how many name it now
/// @param moved           the share of its questions that is of another area than then, 0 to 1
public record CompanyMove(
        CompanyId company,
        String name,
        boolean fresh,
        int questionsBefore,
        int questions,
        int linksBefore,
        int links,
        double moved)
        implements Serializable {

    /// Less than that is not worth somebody's time.
    static final double NOTICEABLE = 0.05;

    /// Whether an editor should look: it is new, its mix has moved, or it has gained or lost a mix of its own.
    boolean noticeable() {
        return fresh || moved >= NOTICEABLE || own(questionsBefore) != own(questions);
    }

    private static boolean own(int questions) {
        return questions >= ProfileDerivation.ENOUGH_QUESTIONS;
    }
}
