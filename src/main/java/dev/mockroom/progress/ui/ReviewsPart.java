package dev.mockroom.progress.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.mockroom.progress.ReviewRow;
import dev.mockroom.progress.ui.DataTable.Cell;
import dev.mockroom.questions.ui.QuestionsNavigation;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The reviews behind the numbers, and how little they count.
final class ReviewsPart extends Section {

    ReviewsPart(List<ReviewRow> reviews) {
        addClassName("section");
        DateTimeFormatter dates = DateTimeFormatter.ofPattern("d MMM yyyy", getLocale());
        String heading = getTranslation("progress.reviews", reviews.size());
        Paragraph note = new Paragraph(getTranslation("progress.reviews.note"));
        note.addClassNames("small", "faint");
        add(
                new Header(new H2(heading)),
                note,
                new DataTable(
                        heading,
                        "reviews",
                        List.of(
                                getTranslation("progress.answers.question"),
                                getTranslation("progress.time.area"),
                                getTranslation("progress.answers.when"),
                                getTranslation("progress.reviews.level"),
                                getTranslation("progress.answers.signals")),
                        reviews.stream()
                                .map(review -> List.of(
                                        new Cell(
                                                review.title(),
                                                review.card()
                                                        .map(QuestionsNavigation::question)
                                                        .orElse(null)),
                                        Cell.of(review.area()),
                                        Cell.of(dates.format(review.day())),
                                        Cell.of(String.valueOf(review.level())),
                                        Cell.of(signals(review))))
                                .toList()));
    }

    private String signals(ReviewRow review) {
        return review.assessed() == 0
                ? "–"
                : getTranslation("progress.answers.met", Numbers.plain(review.met()), Numbers.plain(review.assessed()));
    }
}
