package dev.mockroom.shared.markdown;

import java.util.List;

/// What a text in Markdown is made of, as a reader would meet it.
///
/// @param words    the running text, tables included, without formulas on lines of their own and without code blocks;
///     formulas in a line stand in it as they were written
/// @param prose    the same without formulas and code in a line: here markup that is left over was never understood
/// @param formulas in TeX, without their dollars
/// @param code     the blocks of code
public record MarkdownParts(String words, String prose, List<String> formulas, List<CodeBlock> code) {

    /// Copies the lists.
    public MarkdownParts {
        formulas = List.copyOf(formulas);
        code = List.copyOf(code);
    }

    /// A block of code.
    ///
    /// @param language as the fence says it, in lower case; empty where it says none
    public record CodeBlock(String language, String text) {}

    /// How many words a person reads.
    public int wordCount() {
        String text = words.strip();
        return text.isEmpty() ? 0 : text.split("\\s+", -1).length;
    }
}
