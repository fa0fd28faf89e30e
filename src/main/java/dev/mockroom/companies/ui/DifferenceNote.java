package dev.mockroom.companies.ui;

import com.vaadin.flow.component.html.Div;
import dev.mockroom.companies.CompanyPage;
import dev.mockroom.companies.Difference;
import dev.mockroom.shared.ui.Notice;

/// Says how little is known, or how far the company is from the whole bank.
class DifferenceNote extends Div {

    DifferenceNote(CompanyPage page) {
        addClassName("difference");
        add(Notice.info(sentence(page)));
    }

    private String sentence(CompanyPage page) {
        return switch (page.topicsDiffer()) {
            case Difference.TooLittle few ->
                getTranslation(
                        "companies.differs.few",
                        page.profile().name(),
                        page.profile().grounds().questions());
            case Difference.Hardly hardly ->
                getTranslation("companies.differs.hardly", hundred(hardly.moved())) + " "
                        + chance(page, hardly.chance());
            case Difference.Clear clear ->
                getTranslation("companies.differs.clear", hundred(clear.moved())) + " " + chance(page, clear.chance());
        };
    }

    private String chance(CompanyPage page, double chance) {
        String key = chance > Difference.RARELY ? "companies.differs.chance" : "companies.differs.noChance";
        return getTranslation(key, page.profile().grounds().questions(), hundred(chance));
    }

    private static int hundred(double share) {
        return (int) Math.round(share * 100);
    }
}
