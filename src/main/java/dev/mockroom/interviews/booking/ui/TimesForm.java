package dev.mockroom.interviews.booking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.mockroom.interviews.booking.LocalMoment;
import dev.mockroom.shared.ui.Draft;
import dev.mockroom.shared.ui.Notice;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One to three times in one's own zone, with a sentence if one likes; the browser brings its own picker.
final class TimesForm extends Div {

    private static final int TIMES = 3;
    private static final int LONGEST_WORDS = 280;

    private final ZoneId zone;
    private final Asks asks;
    private final Draft draft;
    private final List<Row> rows = new ArrayList<>();
    private final TextField said = new TextField();
    private final Div trouble = new Div();

    /// What the form asks of its screen.
    interface Asks extends Serializable {

        /// Whether somebody has another booking then.
        boolean clashes(Instant time);

        /// Proposes these.
        void propose(List<Instant> times, String words);
    }

    private record Row(Input input, Span note) implements Serializable {}

    /// @param draft keeps what is chosen and typed until it is proposed
    TimesForm(ZoneId zone, TimeWords words, Draft draft, Asks asks) {
        this.zone = zone;
        this.draft = draft;
        this.asks = asks;
        addClassNames("times-form", "stack");
        add(new ZoneLine(words));
        for (int number = 1; number <= TIMES; number++) {
            add(row(number));
        }
        said.setLabel(getTranslation("booking.words"));
        said.setHelperText(getTranslation("booking.words.help"));
        said.setMaxLength(LONGEST_WORDS);
        said.setWidthFull();
        said.setValueChangeMode(ValueChangeMode.LAZY);
        said.addKeyDownListener(Key.ENTER, pressed -> propose());
        said.addValueChangeListener(change -> keep(change.isFromClient()));
        NativeButton propose = new NativeButton(getTranslation("booking.propose"), click -> propose());
        propose.addClassName("do");
        add(said, trouble, propose);
    }

    private Div row(int number) {
        Input input = new Input(ValueChangeMode.ON_CHANGE);
        input.setType("datetime-local");
        input.addClassName("input");
        input.setId("time-" + number);
        NativeLabel label = new NativeLabel(
                number == 1 ? getTranslation("booking.time") : getTranslation("booking.time.more", number));
        label.setFor(input);
        Span note = new Span();
        note.addClassNames("small", "quiet");
        note.getElement().setAttribute("role", "status");
        Row row = new Row(input, note);
        input.addValueChangeListener(change -> {
            check(row);
            keep(change.isFromClient());
        });
        rows.add(row);
        Div field = new Div(label, input, note);
        field.addClassName("field");
        return field;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        draft.restore(this::restore);
    }

    /// One line for each time, and the sentence in the last.
    private void keep(boolean theirs) {
        if (theirs) {
            draft.keep(Stream.concat(rows.stream().map(row -> row.input().getValue()), Stream.of(said.getValue()))
                    .collect(Collectors.joining("\n")));
        }
    }

    private void restore(String kept) {
        String[] lines = kept.split("\n", -1);
        if (lines.length != rows.size() + 1) {
            return;
        }
        for (int number = 0; number < rows.size(); number++) {
            if (rows.get(number).input().isEmpty()) {
                rows.get(number).input().setValue(lines[number]);
            }
        }
        if (said.isEmpty()) {
            said.setValue(lines[rows.size()]);
        }
    }

    private void check(Row row) {
        trouble.removeAll();
        row.note()
                .setText(
                        switch (moment(row)) {
                            case null -> "";
                            case LocalMoment.Skipped skipped -> skipped(skipped);
                            case LocalMoment.At at when asks.clashes(at.instant()) -> getTranslation("booking.clash");
                            case LocalMoment.At at when at.twice() -> getTranslation("booking.twice");
                            case LocalMoment.At at -> "";
                        });
    }

    private String skipped(LocalMoment.Skipped skipped) {
        return getTranslation(
                "booking.skipped",
                DateTimeFormatter.ofPattern("HH:mm", getLocale()).format(skipped.next()));
    }

    private @Nullable LocalMoment moment(Row row) {
        return local(row).map(local -> LocalMoment.of(local, zone)).orElse(null);
    }

    private static Optional<LocalDateTime> local(Row row) {
        try {
            String value = row.input().getValue();
            return value.isBlank() ? Optional.empty() : Optional.of(LocalDateTime.parse(value));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private void propose() {
        trouble.removeAll();
        List<Instant> times = new ArrayList<>();
        for (Row row : rows) {
            switch (moment(row)) {
                case null -> {}
                case LocalMoment.Skipped skipped -> {
                    trouble.add(Notice.trouble(skipped(skipped)));
                    return;
                }
                case LocalMoment.At at -> times.add(at.instant());
            }
        }
        if (times.isEmpty()) {
            trouble.add(Notice.trouble(getTranslation("booking.none")));
            rows.getFirst().input().focus();
            return;
        }
        asks.propose(times, said.getValue());
    }
}
