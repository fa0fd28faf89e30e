package dev.mockroom.scoring;

import dev.mockroom.shared.Dimension;
import dev.mockroom.shared.Level;
import dev.mockroom.shared.Mark;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The formula of `decisions/0005-derived-score.md` once more, line by line as it is written there.
///
/// It shares nothing with [DerivedScore], so that each proves the other.
final class FormulaByHand {

    private FormulaByHand() {}

    /// One row of a rubric with what became of it.
    record Row(@Nullable Dimension dimension, @Nullable Mark mark) {

        private double share(Dimension d) {
            if (dimension == null) {
                return 0.25;
            }
            return dimension == d ? 1 : 0;
        }

        private boolean assessed() {
            return mark == Mark.MET || mark == Mark.PARTLY || mark == Mark.MISSED;
        }

        private double worth() {
            return mark == Mark.MET ? 1 : mark == Mark.PARTLY ? 0.5 : 0;
        }
    }

    /// The score of one answer, if it has one.
    static Optional<Double> answer(Collection<Row> rows, Optional<Level> level, Map<Dimension, Double> weights) {
        long assessed = rows.stream().filter(Row::assessed).count();
        if (level.isEmpty() || rows.isEmpty() || 10 * assessed < 6L * rows.size()) {
            return Optional.empty();
        }
        double weighed = 0;
        double weight = 0;
        double plain = 0;
        int dimensions = 0;
        for (Dimension d : Dimension.values()) {
            double shares = 0;
            double worths = 0;
            for (Row row : rows) {
                if (row.assessed()) {
                    shares += row.share(d);
                    worths += row.share(d) * row.worth();
                }
            }
            if (shares > 0) {
                double ofDimension = weights.getOrDefault(d, 0.0);
                weighed += ofDimension * worths / shares;
                weight += ofDimension;
                plain += worths / shares;
                dimensions++;
            }
        }
        double coverage = weight > 0 ? weighed / weight : plain / dimensions;
        return Optional.of((level.get().number() + 1 + 3 * coverage) / 2);
    }

    /// The score of the whole, if it has one.
    ///
    /// @param assessed how many signals of all questions were assessed
    /// @param signals  how many there are
    static Optional<Double> whole(List<Optional<Double>> answers, long assessed, long signals) {
        List<Double> scored = answers.stream().flatMap(Optional::stream).toList();
        if (scored.isEmpty() || 10 * assessed < 6 * signals) {
            return Optional.empty();
        }
        double sum = 0;
        for (double points : scored) {
            sum += points;
        }
        return Optional.of(sum / scored.size());
    }
}
