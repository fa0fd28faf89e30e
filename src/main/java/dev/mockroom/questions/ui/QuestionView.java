package dev.mockroom.questions.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.mockroom.questions.QuestionBank;
import dev.mockroom.questions.QuestionFilter;
import dev.mockroom.questions.QuestionSheet;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.Study;
import dev.mockroom.shared.ui.RichText;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// One question: the prompt, and the choice to study it.
@Route(QuestionsNavigation.LIST + "/:slug")
@StyleSheet("styles/questions.css")
@PermitAll
class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final QuestionBank bank;
    private final Study study;
    private final ObjectProvider<AskerPages> askers;
    private String title = "";

    QuestionView(QuestionBank bank, Study study, ObjectProvider<AskerPages> askers) {
        this.bank = bank;
        this.study = study;
        this.askers = askers;
        addClassName("question");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<QuestionSheet> sheet = event.getRouteParameters().get("slug").flatMap(bank::sheet);
        if (sheet.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(sheet.get());
        }
    }

    private void show(QuestionSheet sheet) {
        QuestionSummary question = sheet.summary();
        title = question.title();
        removeAll();
        Anchor back = new Anchor(QuestionsNavigation.LIST, getTranslation("questions.title"));
        Paragraph crumb = new Paragraph(back);
        crumb.addClassNames("small", "crumb");
        RichText prompt = new RichText(sheet.prompt());
        prompt.addClassNames("prompt", "prompt-big");
        Article article = new Article(
                new H1(question.title()), QuestionMeta.full(question, this::pageOf), tags(question), prompt);
        article.add(new StudyPanel(study, bank, question.id()));
        add(crumb, article);
    }

    private Optional<String> pageOf(String asker) {
        AskerPages pages = askers.getIfAvailable();
        return pages == null ? Optional.empty() : pages.of(asker);
    }

    private static UnorderedList tags(QuestionSummary question) {
        UnorderedList tags = new UnorderedList();
        tags.addClassNames("row", "wrap", "tags");
        question.topics().forEach(topic -> {
            String href = new QuestionsQuery(new QuestionFilter("", null, null, topic), 1).href();
            Anchor link = new Anchor(href, topic);
            link.addClassName("chip");
            tags.add(new ListItem(link));
        });
        return tags;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questions.pageTitle.question", title);
    }
}
