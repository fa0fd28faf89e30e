package dev.mockroom.questions.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.mockroom.accounts.CurrentPerson;
import dev.mockroom.accounts.Role;
import dev.mockroom.questions.QuestionBank;
import dev.mockroom.questions.QuestionFilter;
import dev.mockroom.questions.QuestionId;
import dev.mockroom.questions.QuestionSheet;
import dev.mockroom.questions.QuestionSummary;
import dev.mockroom.questions.Study;
import dev.mockroom.questions.authoring.CardEditing;
import dev.mockroom.questions.authoring.CardHistory;
import dev.mockroom.questions.reports.MistakeReports;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.RichText;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/// One question: the prompt, and the choice to study it.
@Route(QuestionsNavigation.LIST + "/:slug")
@StyleSheet("styles/questions.css")
@StyleSheet("styles/authoring.css")
@PermitAll
class QuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final QuestionBank bank;
    private final Study study;
    private final MistakeReports reports;
    private final CardEditing editing;
    private final CardHistory history;
    private final CurrentPerson currentPerson;
    private final ObjectProvider<AskerPages> askers;
    private final ObjectProvider<AnswerPages> answers;
    private String title = "";

    QuestionView(
            QuestionBank bank,
            Study study,
            MistakeReports reports,
            CardEditing editing,
            CardHistory history,
            CurrentPerson currentPerson,
            ObjectProvider<AskerPages> askers,
            ObjectProvider<AnswerPages> answers) {
        this.bank = bank;
        this.study = study;
        this.reports = reports;
        this.editing = editing;
        this.history = history;
        this.currentPerson = currentPerson;
        this.askers = askers;
        this.answers = answers;
        addClassName("question");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        Optional<QuestionSheet> sheet = bank.sheet(slug);
        Optional<CardHistory.Standing> kept = keeps() ? history.find(slug) : Optional.empty();
        if (sheet.isPresent()) {
            show(sheet.get());
            kept.ifPresent(standing -> add(new KeepingPart(editing, history, standing)));
        } else if (kept.isPresent()) {
            showRetired(kept.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private boolean keeps() {
        return currentPerson.has(Role.EDITOR) || currentPerson.has(Role.ADMINISTRATOR);
    }

    /// A retired card is shown to its keepers only, with the way back.
    private void showRetired(CardHistory.Standing standing) {
        title = standing.title();
        removeAll();
        add(
                crumb(),
                new H1(standing.title()),
                Notice.info(getTranslation("questions.keeping.retired")),
                new KeepingPart(editing, history, standing));
    }

    private Paragraph crumb() {
        Paragraph crumb = new Paragraph(new Anchor(QuestionsNavigation.LIST, getTranslation("questions.title")));
        crumb.addClassNames("small", "crumb");
        return crumb;
    }

    private void show(QuestionSheet sheet) {
        QuestionSummary question = sheet.summary();
        title = question.title();
        removeAll();
        RichText prompt = new RichText(sheet.prompt());
        prompt.addClassNames("prompt", "prompt-big");
        Article article = new Article(
                new H1(question.title()), QuestionMeta.full(question, this::pageOf), tags(question), prompt);
        ReportPart report = new ReportPart(reports, question.id());
        StudyPanel panel = new StudyPanel(study, bank, question.id(), report::offer);
        AnswerPages answering = answers.getIfAvailable();
        if (answering != null && !panel.isClosed()) {
            answer(article, answering, question.id());
        }
        article.add(panel);
        add(crumb(), article, report);
    }

    /// A button and no link: from the first moment it is written down what somebody answers.
    private void answer(Article article, AnswerPages answering, QuestionId question) {
        Div trouble = new Div();
        NativeButton answer = new NativeButton(getTranslation("questions.answerNow"), click -> {
            trouble.removeAll();
            try {
                answering.answer(question);
            } catch (IllegalTransition refused) {
                trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
            }
        });
        answer.addClassName("do");
        article.add(new Paragraph(answer), trouble);
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
