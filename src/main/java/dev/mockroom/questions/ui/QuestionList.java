package dev.mockroom.questions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mockroom.questions.QuestionSummary;
import java.util.List;

/// Questions in rows; each row is a link.
class QuestionList extends UnorderedList {

    QuestionList(List<QuestionSummary> questions) {
        addClassName("question-list");
        questions.forEach(question -> {
            Anchor title = new Anchor(QuestionsNavigation.question(question.slug()), question.title());
            title.addClassName("serif");
            add(new ListItem(title, QuestionMeta.brief(question)));
        });
    }
}
