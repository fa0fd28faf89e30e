package dev.mockroom.accounts;

/// A page about oneself that a feature makes to print or to send, offered beside the export.
///
/// @param title   the key of the link's words
/// @param about   the key of a sentence that says what is on it
/// @param address where it is downloaded, relative to the application's root
public record PersonalReport(String title, String about, String address) {}
