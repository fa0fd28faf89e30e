package dev.mockroom.questions.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.mockroom.questions.authoring.BankImport;
import dev.mockroom.questions.importing.BankSource;
import dev.mockroom.shared.ui.Notice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Where files are chosen or dropped; it hands them on together once all have arrived.
class UploadedFiles extends Div {

    private static final int MOST_FILES = 50;

    /// A file as it came.
    ///
    /// @param size in bytes
    record UploadedFile(BankSource source, long size) {}

    private final SerializableConsumer<List<UploadedFile>> arrived;
    private final List<UploadedFile> files = new ArrayList<>();
    private final Div notices = new Div();

    UploadedFiles(SerializableConsumer<List<UploadedFile>> arrived) {
        this.arrived = arrived;
        addClassName("uploaded-files");
        notices.addClassName("stack");
        NativeButton choose = new NativeButton(getTranslation("questions.import.choose"));
        choose.addClassName("do");
        Upload upload = new Upload(new Receiver());
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(MOST_FILES);
        upload.setMaxFileSize(BankImport.MOST_BYTES);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("questions.import.drop")));
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> trouble(
                getTranslation("questions.import.refused", rejected.getFileName(), rejected.getErrorMessage())));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            handOn();
        });
        Paragraph limits = new Paragraph(getTranslation("questions.import.limits"));
        limits.addClassNames("small", "quiet");
        add(notices, upload, limits);
    }

    /// Says what was wrong with a file.
    void trouble(String sentence) {
        notices.add(Notice.trouble(sentence));
    }

    private void handOn() {
        List<UploadedFile> all = List.copyOf(files);
        files.clear();
        if (all.isEmpty()) {
            return;
        }
        notices.removeAll();
        long bytes = all.stream().mapToLong(UploadedFile::size).sum();
        if (bytes > BankImport.MOST_BYTES) {
            trouble(getTranslation("questions.import.tooLarge.together"));
        } else {
            arrived.accept(all);
        }
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        UploadI18N.Error error = new UploadI18N.Error();
        error.setFileIsTooBig(getTranslation("questions.import.tooLarge"));
        error.setTooManyFiles(getTranslation("questions.import.tooMany", MOST_FILES));
        return words.setError(error);
    }

    /// Takes no more bytes than are allowed, whatever the browser says of the size.
    private final class Receiver implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes = event.getInputStream().readNBytes(BankImport.MOST_BYTES + 1);
            String name = event.getFileName();
            UI ui = event.getUI();
            if (bytes.length > BankImport.MOST_BYTES) {
                event.reject();
                ui.accessSynchronously(() -> trouble(
                        getTranslation("questions.import.refused", name, getTranslation("questions.import.tooLarge"))));
            } else {
                UploadedFile file = new UploadedFile(BankSource.of(name, bytes), bytes.length);
                ui.accessSynchronously(() -> files.add(file));
            }
        }
    }
}
