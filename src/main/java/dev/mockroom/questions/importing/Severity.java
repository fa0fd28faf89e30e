package dev.mockroom.questions.importing;

/// How much a finding matters.
public enum Severity {
    /// Worth knowing; nothing is lost.
    INFO,
    /// Something was read by guess or left out; a person should look.
    WARNING,
    /// Something could not be read, or an identity is broken.
    ERROR
}
