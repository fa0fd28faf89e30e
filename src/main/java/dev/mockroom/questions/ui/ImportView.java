package dev.mockroom.questions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.mockroom.questions.authoring.BankExport;
import dev.mockroom.questions.authoring.BankImport;
import dev.mockroom.questions.authoring.ImportOutcome;
import dev.mockroom.questions.authoring.ImportPreview;
import dev.mockroom.questions.importing.BankFile;
import dev.mockroom.questions.importing.BankReport;
import dev.mockroom.questions.importing.BankSource;
import dev.mockroom.questions.importing.Finding;
import dev.mockroom.questions.ui.UploadedFiles.UploadedFile;
import dev.mockroom.shared.ui.Notice;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;
import org.springframework.beans.factory.annotation.Qualifier;

/// Brings files into the bank: choose, look, apply. Reading and writing happen beside the screen's own thread.
@Route(QuestionsNavigation.IMPORT)
@Menu(order = 110, title = "questions.import.menu", icon = "book")
@StyleSheet("styles/questions.css")
@RolesAllowed({"EDITOR", "ADMINISTRATOR"})
class ImportView extends Div implements HasDynamicTitle {

    private static final double STEP = 0.02;

    private final BankImport bankImport;
    private final BankExport bankExport;
    private final Executor executor;
    private final Div stage = new Div();

    ImportView(BankImport bankImport, BankExport bankExport, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.bankImport = bankImport;
        this.bankExport = bankExport;
        this.executor = executor;
        addClassNames("import", "stack");
        Paragraph lead = new Paragraph(getTranslation("questions.import.lead"));
        lead.addClassName("quiet");
        stage.addClassName("stack");
        add(new H1(getTranslation("questions.import.title")), lead, stage, export());
        choose(List.of());
    }

    private void stage(Component... components) {
        stage.removeAll();
        stage.add(components);
    }

    private void choose(List<String> troubles) {
        UploadedFiles files = new UploadedFiles(this::read);
        troubles.forEach(files::trouble);
        stage(files);
    }

    private void read(List<UploadedFile> files) {
        Waiting waiting = new Waiting(getTranslation("questions.import.reading"));
        stage(waiting);
        long bytes = files.stream().mapToLong(UploadedFile::size).sum();
        List<BankSource> sources = files.stream().map(UploadedFile::source).toList();
        DoubleConsumer progress = inSteps(waiting);
        Beside.of(this, executor)
                .run(
                        () -> {
                            BankReport report = bankImport.read(sources, bytes, progress);
                            return new Looked(report, bankImport.preview(report));
                        },
                        this::look,
                        () -> choose(List.of(getTranslation("questions.import.failed.reading"))));
    }

    private record Looked(BankReport report, ImportPreview preview) {}

    private void look(Looked looked) {
        List<String> troubles = looked.report().files().stream()
                .filter(ImportView::isEmpty)
                .map(this::whyEmpty)
                .toList();
        if (looked.report().files().stream().allMatch(ImportView::isEmpty)) {
            choose(troubles);
            return;
        }
        preview(looked, troubles.stream().map(Notice::trouble).toArray(Component[]::new));
    }

    private void preview(Looked looked, Component... notices) {
        H2 title = heading(
                looked.preview().changesNothing() ? "questions.import.preview.same" : "questions.import.preview");
        NativeButton other = new NativeButton(getTranslation("questions.import.other"), click -> choose(List.of()));
        other.addClassName("button");
        Div act = new Div();
        act.addClassNames("row", "wrap");
        if (!looked.preview().changesNothing()) {
            NativeButton apply = new NativeButton(getTranslation("questions.import.apply"), click -> apply(looked));
            apply.addClassName("do");
            act.add(apply);
        }
        act.add(other);
        stage(title);
        stage.add(notices);
        stage.add(act, new PreviewPanel(looked.report(), looked.preview()));
        focus(title);
    }

    private void apply(Looked looked) {
        stage(new Waiting(getTranslation("questions.import.applying")));
        Beside.of(this, executor)
                .run(
                        () -> bankImport.apply(looked.report(), looked.preview().basis()),
                        outcome -> {
                            switch (outcome) {
                                case ImportOutcome.Applied(var done) -> applied(new Looked(looked.report(), done));
                                case ImportOutcome.Outdated(var now) ->
                                    preview(
                                            new Looked(looked.report(), now),
                                            Notice.info(getTranslation("questions.import.outdated")));
                            }
                        },
                        () -> preview(looked, Notice.trouble(getTranslation("questions.import.failed.applying"))));
    }

    private void applied(Looked done) {
        H2 title = heading("questions.import.done");
        Anchor questions = new Anchor(QuestionsNavigation.LIST, getTranslation("questions.import.see"));
        questions.addClassName("do");
        NativeButton more = new NativeButton(getTranslation("questions.import.another"), click -> choose(List.of()));
        more.addClassName("button");
        Div act = new Div(questions, more);
        act.addClassNames("row", "wrap");
        stage(title, act, new CountsTable(done.preview()));
        focus(title);
    }

    private H2 heading(String key) {
        H2 heading = new H2(getTranslation(key));
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    private static void focus(Component component) {
        component.getElement().callJsFunction("focus");
    }

    private static boolean isEmpty(BankFile file) {
        return file.cards().isEmpty()
                && file.practiceLinks().isEmpty()
                && file.companyLists().isEmpty();
    }

    /// The reader's own sentence where it could not read the file, else that there is nothing in it.
    private String whyEmpty(BankFile file) {
        return file.findings().stream()
                .filter(finding -> finding.line() == 0)
                .map(Finding::message)
                .findFirst()
                .map(message -> getTranslation("questions.import.refused", file.name(), message))
                .orElseGet(() -> getTranslation("questions.import.nothing", file.name()));
    }

    private DoubleConsumer inSteps(Waiting waiting) {
        UI ui = getUI().orElseThrow();
        double[] told = {0};
        return share -> {
            if (share - told[0] >= STEP) {
                told[0] = share;
                Beside.onScreen(ui, () -> waiting.share(share));
            }
        };
    }

    private Component export() {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(download -> {
                    ByteArrayOutputStream zip = new ByteArrayOutputStream();
                    bankExport.zip(zip);
                    return new DownloadResponse(
                            new ByteArrayInputStream(zip.toByteArray()),
                            "mockroom-bank.zip",
                            "application/zip",
                            zip.size());
                }),
                getTranslation("questions.export"));
        Paragraph export = new Paragraph(link);
        export.addClassNames("section", "export");
        return export;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questions.import.pageTitle");
    }

    /// How far the work is, for eyes and for a screen reader.
    private static final class Waiting extends Div {
        private final ProgressBar bar = new ProgressBar();

        private Waiting(String sentence) {
            addClassName("stack");
            Paragraph words = new Paragraph(sentence);
            words.getElement().setAttribute("role", "status");
            bar.getElement().setAttribute("aria-label", sentence);
            bar.setIndeterminate(true);
            add(words, bar);
        }

        private void share(double share) {
            bar.setIndeterminate(false);
            bar.setValue(Math.min(1, share));
        }
    }
}
