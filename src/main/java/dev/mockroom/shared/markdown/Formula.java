package dev.mockroom.shared.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.text.CharMatcher;

/// Formulas between dollars, kept away from Markdown: `$…$` in a line, `$$…$$` on lines of its own.
///
/// The rule is Pandoc's, so that prices stay prices: no space inside the dollars of an inline formula, no digit
/// after its closing one, and no backtick within.
final class Formula {

    private static final Pattern IN_ROW = Pattern.compile("(?<!\\\\)\\$(?=[^\\s$])[^$\n]*?(?<![\\s\\\\])\\$(?!\\d)");

    private static final CharMatcher DOLLAR = c -> c == '$';
    private static final CharMatcher DOLLAR_OR_TICK = c -> c == '$' || c == '`';

    private Formula() {}

    /// A formula without its dollars.
    ///
    /// @param display whether it stands on a line of its own
    record Tex(String tex, boolean display) {}

    /// The formula that a node is, if it is one.
    static Optional<Tex> of(Node node) {
        return switch (node) {
            case Inline inline -> Optional.of(new Tex(inline.tex, inline.display));
            case Display display -> Optional.of(new Tex(display.tex, true));
            default -> Optional.empty();
        };
    }

    /// Escapes the bars inside the formulas of table rows, which would otherwise end a cell.
    static String escapeBars(String markdown) {
        if (!markdown.contains("$") || !markdown.contains("|")) {
            return markdown;
        }
        StringBuilder text = new StringBuilder(markdown.length() + 16);
        for (String line : markdown.split("(?<=\n)", -1)) {
            if (line.stripLeading().startsWith("|")) {
                Matcher formula = IN_ROW.matcher(line);
                text.append(formula.replaceAll(
                        match -> Matcher.quoteReplacement(match.group().replace("|", "\\|"))));
            } else {
                text.append(line);
            }
        }
        return text.toString();
    }

    private static final class Inline extends CustomNode {
        private final String tex;
        private final boolean display;

        private Inline(String tex, boolean display) {
            this.tex = tex;
            this.display = display;
        }
    }

    private static final class Display extends CustomBlock {
        private String tex = "";
    }

    /// Finds formulas within text.
    static final class InlineFactory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return Formula::inline;
        }
    }

    private static ParsedInline inline(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        boolean display = scanner.next('$');
        Position start = scanner.position();
        if (!display && Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        while (scanner.find(display ? DOLLAR : DOLLAR_OR_TICK) >= 0 && scanner.peek() == '$') {
            Position end = scanner.position();
            String tex = scanner.getSource(start, end).getContent();
            char before = tex.isEmpty() ? ' ' : tex.charAt(tex.length() - 1);
            scanner.next();
            if (display) {
                if (scanner.next('$') && !tex.isBlank()) {
                    return ParsedInline.of(new Inline(tex, true), scanner.position());
                }
            } else if (before != '\\') {
                return Character.isWhitespace(before) || Character.isDigit(scanner.peek())
                        ? ParsedInline.none()
                        : ParsedInline.of(new Inline(tex, false), scanner.position());
            }
        }
        return ParsedInline.none();
    }

    /// Finds formulas that begin a line with two dollars; their lines mean nothing else.
    static final class BlockFactory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int first = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4
                    || !line.subSequence(first, line.length()).toString().startsWith("$$")) {
                return BlockStart.none();
            }
            String rest = line.subSequence(first + 2, line.length()).toString();
            int end = rest.indexOf("$$");
            if (end >= 0 && !rest.substring(end + 2).isBlank()) {
                return BlockStart.none();
            }
            return BlockStart.of(new DisplayParser()).atIndex(first + 2);
        }
    }

    private static final class DisplayParser extends AbstractBlockParser {
        private final Display block = new Display();
        private final List<String> lines = new ArrayList<>();
        private boolean closed;

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
        }

        @Override
        public void addLine(SourceLine line) {
            String content = line.getContent().toString();
            int end = content.indexOf("$$");
            closed = closed || end >= 0;
            lines.add(end >= 0 ? content.substring(0, end) : content);
        }

        @Override
        public void closeBlock() {
            block.tex = String.join("\n", lines).strip();
        }
    }

    /// Hands formulas to the browser as text, marked for it to draw.
    static final class Renderer implements NodeRenderer {
        private final HtmlWriter html;

        Renderer(HtmlNodeRendererContext context) {
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Inline.class, Display.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Inline inline) {
                write(inline.tex, inline.display ? "display" : "inline");
            } else if (node instanceof Display display) {
                html.line();
                html.tag("p");
                write(display.tex, "display");
                html.tag("/p");
                html.line();
            }
        }

        private void write(String tex, String kind) {
            html.tag("span", Map.of("class", "math", "data-math", kind));
            html.text(tex);
            html.tag("/span");
        }
    }
}
