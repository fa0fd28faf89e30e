package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.mockroom.accounts.export.ExportFile;
import dev.mockroom.accounts.export.MyExport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// One click for everything: the zip is made beside the screen's thread, while a bar shows how far
/// it is.
final class ExportPart extends Div {

    private static final int KILO = 1000;

    private final transient MyExport export;
    private final transient Clock clock;
    private final ProgressBar bar;
    private final Said said = new Said();

    ExportPart(MyExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
        addClassNames("stack", "take");
        bar = new ProgressBar(getTranslation("yours.download.bar"));
        Anchor link = new Anchor((DownloadHandler) this::send, getTranslation("yours.download.do"));
        link.addClassName("button");
        add(new Paragraph(getTranslation("yours.download.lead")), said.beside(link), bar);
    }

    private void send(DownloadEvent event) throws IOException {
        UI ui = event.getUI();
        SerializableConsumer<MyExport.Step> show = ui.accessLater(this::show, () -> {});
        SerializableConsumer<String> end = ui.accessLater(this::end, () -> {});
        Optional<ExportFile> made = export.make(show);
        if (made.isEmpty()) {
            event.getResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            end.accept(getTranslation("yours.download.busy"));
            return;
        }
        try (ExportFile file = made.get()) {
            event.setFileName("mockroom-" + LocalDate.ofInstant(clock.instant(), clock.getZone()) + ".zip");
            event.setContentType("application/zip");
            event.setContentLength(file.size());
            file.sendTo(event.getOutputStream());
            end.accept(getTranslation("yours.download.done", Math.max(1, file.size() / KILO)));
        }
    }

    private void show(MyExport.Step step) {
        bar.show(step.done(), step.all());
        said.say(getTranslation("yours.download.step", step.done(), step.all()));
    }

    private void end(String words) {
        bar.hide();
        said.say(words);
    }
}
