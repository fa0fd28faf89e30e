package dev.mockroom.companies;

/// A company to choose from.
///
/// @param questions how many questions of the bank name it
public record CompanySummary(CompanyId id, String name, int questions) {}
