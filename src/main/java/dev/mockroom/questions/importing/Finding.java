package dev.mockroom.questions.importing;

/// What the reader noticed in a file.
///
/// @param line the line in the file, from 1; 0 where it concerns the file as a whole
/// @param severity how much it matters
/// @param code a stable kebab-case name of the kind, for example `table-without-header`
/// @param message one sentence for a person
public record Finding(int line, Severity severity, String code, String message) {

    static Finding info(int line, String code, String message) {
        return new Finding(line, Severity.INFO, code, message);
    }

    static Finding warning(int line, String code, String message) {
        return new Finding(line, Severity.WARNING, code, message);
    }

    static Finding error(int line, String code, String message) {
        return new Finding(line, Severity.ERROR, code, message);
    }
}
