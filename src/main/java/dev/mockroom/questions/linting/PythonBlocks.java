package dev.mockroom.questions.linting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TreeSitterPython;

/// Parses Python with the grammar that editors use.
///
/// The grammar forgives what an interpreter does not, so Python 2's statements, empty blocks and statements of one
/// block that begin in different columns count as broken too. Each call has a parser of its own: it belongs to one
/// thread.
final class PythonBlocks {

    private static final Set<String> GONE = Set.of("print_statement", "exec_statement");
    private static final Set<String> BLOCKS = Set.of("module", "block");

    private PythonBlocks() {}

    /// The first line that does not parse, from 0; empty where all of it does.
    static Optional<Integer> firstBroken(String code) {
        try (TSParser parser = new TSParser()) {
            parser.setLanguage(new TreeSitterPython());
            try (TSTree tree = parser.parseString(null, code)) {
                return broken(tree.getRootNode())
                        .map(node -> node.getStartPoint().getRow());
            }
        }
    }

    private static Optional<TSNode> broken(TSNode node) {
        if (node.isError() || node.isMissing() || GONE.contains(node.getType())) {
            return Optional.of(node);
        }
        if (BLOCKS.contains(node.getType())) {
            Optional<TSNode> astray = astray(node);
            if (astray.isPresent()) {
                return astray;
            }
        }
        return children(node)
                .map(PythonBlocks::broken)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The block itself where it is empty, or its first statement that begins in another column than the first one
    /// without following one on its line.
    private static Optional<TSNode> astray(TSNode block) {
        List<TSNode> statements = children(block)
                .filter(TSNode::isNamed)
                .filter(child -> !child.getType().equals("comment"))
                .toList();
        if (statements.isEmpty()) {
            return block.getType().equals("module") ? Optional.empty() : Optional.of(block);
        }
        int column = statements.getFirst().getStartPoint().getColumn();
        return IntStream.range(1, statements.size())
                .filter(i -> statements.get(i - 1).getEndPoint().getRow()
                        != statements.get(i).getStartPoint().getRow())
                .mapToObj(statements::get)
                .filter(statement -> statement.getStartPoint().getColumn() != column)
                .findFirst();
    }

    private static Stream<TSNode> children(TSNode node) {
        return IntStream.range(0, node.getChildCount()).mapToObj(node::getChild);
    }
}
