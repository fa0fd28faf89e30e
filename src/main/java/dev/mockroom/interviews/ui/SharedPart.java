package dev.mockroom.interviews.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.mockroom.planning.SharedPlan;
import dev.mockroom.shared.ui.Notice;

/// What a shared plan is, to the one who made it and to the one who opens its link.
class SharedPart extends Div {

    SharedPart(SharedPlan plan) {
        addClassName("shared");
        Paragraph what =
                new Paragraph(getTranslation(plan.own() ? "interviews.shared.own" : "interviews.shared.other"));
        add(what);
        if (plan.own()) {
            add(copy());
        }
        if (plan.seenBefore() > 0) {
            add(Notice.info(getTranslation("interviews.shared.seen", plan.seenBefore())));
        }
        RouterLink other = new RouterLink(getTranslation("interviews.shared.new"), SetUpView.class);
        other.setQueryParameters(QueryParameters.empty());
        add(new Paragraph(other));
    }

    private Div copy() {
        Span done = new Span();
        done.getElement().setAttribute("role", "status");
        done.addClassNames("small", "quiet");
        NativeButton copy = new NativeButton(getTranslation("interviews.shared.copy"));
        copy.addClassName("button");
        copy.addClickListener(click -> {
            copy.getElement()
                    .executeJs("return navigator.clipboard ? navigator.clipboard.writeText(location.origin"
                            + " + location.pathname + location.search.replace('&show=1', ''))"
                            + ".then(() => true, () => false) : false")
                    .then(
                            Boolean.class,
                            copied -> done.setText(
                                    getTranslation(copied ? "interviews.shared.copied" : "interviews.shared.byHand")));
        });
        Div row = new Div(copy, done);
        row.addClassNames("row", "wrap");
        return row;
    }
}
