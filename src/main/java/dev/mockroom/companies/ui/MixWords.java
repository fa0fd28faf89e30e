package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.companies.MixEvidence.Share;

/// A share in words.
final class MixWords {

    private MixWords() {}

    /// The share, and the whole bank's below it.
    static Component percent(Component in, Share<?> share, boolean own) {
        Span number = new Span(in.getTranslation("companies.percent", Percent.of(share.share())));
        number.addClassName("n");
        Span both = new Span(number);
        if (own) {
            Span bank = new Span(in.getTranslation("companies.percent.bank", Percent.of(share.overall())));
            bank.addClassNames("small", "faint", "bank");
            both.add(bank);
        }
        return both;
    }

    /// What a screen reader says for the bar.
    static String label(Component in, String name, Share<?> share, boolean own) {
        return own
                ? in.getTranslation(
                        "companies.share.label",
                        name,
                        Percent.of(share.share()),
                        Percent.of(share.low()),
                        Percent.of(share.high()),
                        Percent.of(share.overall()))
                : in.getTranslation("companies.share.label.bank", name, Percent.of(share.overall()));
    }

    /// What it rests on.
    static Component evidence(Component in, Share<?> share) {
        Span evidence = new Span(
                in.getTranslation("companies.share.rests", share.questions(), Math.round(share.links() * 10) / 10.0));
        evidence.addClassNames("small", "quiet");
        return evidence;
    }
}
