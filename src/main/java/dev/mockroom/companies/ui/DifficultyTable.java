package dev.mockroom.companies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.mockroom.companies.MixEvidence;
import dev.mockroom.companies.MixEvidence.Share;
import dev.mockroom.shared.Difficulty;
import java.util.List;

/// The difficulties with their shares beside the whole bank's.
class DifficultyTable extends Div {

    DifficultyTable(MixEvidence<Difficulty> mix) {
        addClassName("mix-part");
        NativeTable table = new NativeTable();
        table.addClassNames("table", "mix-table", "alone", "difficulties");
        table.setCaptionText(getTranslation("companies.difficulty.caption"));
        table.getCaption().addClassName("hidden");
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of(
                "companies.difficulty", "companies.areas.share", "companies.areas.beside", "companies.areas.rests")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        double full = ShareBar.full(mix);
        mix.shares().forEach(share -> table.getBody().add(row(share, mix.own(), full)));
        add(table);
    }

    private NativeTableRow row(Share<Difficulty> share, boolean own, double full) {
        String name = getTranslation("companies.difficulty." + share.kind().name());
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableCell percent = new NativeTableCell(MixWords.percent(this, share, own));
        percent.addClassName("percent");
        NativeTableCell bar =
                new NativeTableCell(ShareBar.of(share, own, full, MixWords.label(this, name, share, own)));
        bar.addClassName("share");
        NativeTableCell rests = new NativeTableCell(MixWords.evidence(this, share));
        rests.addClassName("rests");
        return new NativeTableRow(head, percent, bar, rests);
    }
}
