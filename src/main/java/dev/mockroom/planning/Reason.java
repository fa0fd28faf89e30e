package dev.mockroom.planning;

/// Why a question was chosen.
public enum Reason {
    /// Somebody wanted it to stay, or chose it in place of another.
    CHOSEN(false),
    /// It is due for review.
    DUE(true),
    /// It was seen lately, and comes back with a follow-up that was not asked yet.
    FOLLOW_UP(true),
    /// The company is known to ask it.
    COMPANY_ASKS(false),
    /// Its area is a large part of what the company asks.
    AREA_OF_COMPANY(false),
    /// The candidate's answers in this area were weak so far.
    WEAK_AREA(true),
    /// The candidate has not met this area yet.
    NEW_AREA(true),
    /// Its difficulty fits the seniority aimed at.
    FITS_SENIORITY(false),
    /// It rounds the mix off.
    MIX(false);

    private final boolean personal;

    Reason(boolean personal) {
        this.personal = personal;
    }

    /// Whether it rests on somebody's history, and so is shown to nobody else.
    public boolean personal() {
        return personal;
    }
}
