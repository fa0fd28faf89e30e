package dev.mockroom.planning;

/// Why a question was chosen.
public enum Reason {
    /// The company is known to ask it.
    COMPANY_ASKS,
    /// Its area is a large part of what the company asks.
    AREA_OF_COMPANY,
    /// The candidate's answers in this area were weak so far.
    WEAK_AREA,
    /// The candidate has not met this area yet.
    NEW_AREA,
    /// Its difficulty fits the seniority aimed at.
    FITS_SENIORITY,
    /// It rounds the mix off.
    MIX
}
