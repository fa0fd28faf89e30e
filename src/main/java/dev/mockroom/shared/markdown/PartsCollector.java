package dev.mockroom.shared.markdown;

import dev.mockroom.shared.markdown.MarkdownParts.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Walks through parsed Markdown and takes it apart.
final class PartsCollector extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();
    private final List<String> formulas = new ArrayList<>();
    private final List<CodeBlock> code = new ArrayList<>();

    MarkdownParts parts() {
        return new MarkdownParts(words.toString(), prose.toString(), formulas, code);
    }

    @Override
    public void visit(Text text) {
        both(text.getLiteral());
    }

    @Override
    public void visit(Code inline) {
        words.append(inline.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak space) {
        both("\n");
    }

    @Override
    public void visit(HardLineBreak space) {
        both("\n");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        String info = block.getInfo() == null ? "" : block.getInfo().strip();
        code.add(new CodeBlock(info.split("\\s", 2)[0].toLowerCase(Locale.ROOT), block.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code.add(new CodeBlock("", block.getLiteral()));
    }

    @Override
    public void visit(CustomNode node) {
        Formula.of(node)
                .ifPresentOrElse(
                        formula -> {
                            formulas.add(formula.tex());
                            words.append(formula.display() ? " " : formula.tex());
                        },
                        () -> visitChildren(node));
    }

    @Override
    public void visit(CustomBlock block) {
        Formula.of(block).ifPresentOrElse(formula -> formulas.add(formula.tex()), () -> visitChildren(block));
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block || parent instanceof CustomNode) {
            both("\n"); // the cells of a table and the items of a list are words of their own
        }
    }

    private void both(String text) {
        words.append(text);
        prose.append(text);
    }
}
