package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.mockroom.companies.CompanyPage;
import dev.mockroom.companies.MixEvidence;
import dev.mockroom.companies.MixEvidence.Share;
import dev.mockroom.companies.ui.OwnPractice.OwnLevel;
import dev.mockroom.companies.ui.OwnPractice.Standing;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The areas with their shares beside the whole bank's, and one's own level against the bar.
class AreasTable extends Div {

    private final MixEvidence<String> mix;
    private final Standing standing;
    private final int bar;
    private final double full;

    AreasTable(CompanyPage page, Standing standing) {
        this.mix = page.topics();
        this.standing = standing;
        this.bar = page.profile().bar().number();
        this.full = ShareBar.full(mix);
        addClassName("mix-part");
        NativeTable table = new NativeTable();
        table.addClassNames("table", "mix-table", standing.areas().isEmpty() ? "alone" : "with-me");
        table.setCaptionText(getTranslation("companies.areas.caption"));
        table.getCaption().addClassName("hidden");
        table.getHead().add(head());
        mix.shares().forEach(share -> table.getBody().add(row(share)));
        add(table, new MixKey(mix.own(), standing.areas().isEmpty() ? 0 : bar, standing.byOthers()));
        if (standing.areas().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("companies.mine.none"));
            none.addClassNames("small", "quiet");
            add(none);
        }
    }

    private NativeTableRow head() {
        NativeTableRow head = new NativeTableRow(
                column("companies.areas.area"),
                column("companies.areas.share"),
                column("companies.areas.beside"),
                column("companies.areas.rests"));
        if (!standing.areas().isEmpty()) {
            head.add(column("companies.mine.level"), column("companies.mine.gap"));
        }
        return head;
    }

    private NativeTableHeaderCell column(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Share<String> share) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(share.kind());
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(
                name,
                cell("percent", MixWords.percent(this, share, mix.own())),
                cell(
                        "share",
                        ShareBar.of(share, mix.own(), full, MixWords.label(this, share.kind(), share, mix.own()))),
                cell("rests", MixWords.evidence(this, share)));
        if (!standing.areas().isEmpty()) {
            OwnLevel level = standing.areas().get(share.kind());
            row.add(cell("me", level(share.kind(), level)), cell("gap", new Span(gap(level))));
        }
        return row;
    }

    private static NativeTableCell cell(String className, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.addClassName(className);
        return cell;
    }

    private Component level(String area, @Nullable OwnLevel level) {
        return switch (level) {
            case OwnLevel.Known known ->
                new LevelBar(
                        known,
                        bar,
                        standing.byOthers(),
                        getTranslation(
                                "companies.mine.label",
                                area,
                                number(known.mean()),
                                number(known.low()),
                                number(known.high()),
                                bar));
            case OwnLevel.TooFew few -> faint(getTranslation("companies.mine.few", few.answers(), few.needed()));
            case null -> faint(getTranslation("companies.mine.no"));
        };
    }

    private static Span faint(String text) {
        Span span = new Span(text);
        span.addClassNames("small", "faint");
        return span;
    }

    private String gap(@Nullable OwnLevel level) {
        if (!(level instanceof OwnLevel.Known known)) {
            return "–";
        }
        if (known.low() <= bar && bar <= known.high()) {
            return getTranslation("companies.gap.there");
        }
        double below = bar - known.mean();
        return below < 0
                ? getTranslation("companies.gap.above")
                : getTranslation("companies.gap.below", Math.max(0.5, Math.round(below * 2) / 2.0));
    }

    private static String number(double level) {
        return String.format(Locale.ROOT, "%.1f", level);
    }
}
