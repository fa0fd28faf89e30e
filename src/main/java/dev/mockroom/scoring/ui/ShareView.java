package dev.mockroom.scoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.mockroom.interviews.InterviewId;
import dev.mockroom.interviews.ui.InterviewNavigation;
import dev.mockroom.scoring.DebriefShares;
import dev.mockroom.scoring.NewShare;
import dev.mockroom.scoring.Share;
import dev.mockroom.scoring.SharePart;
import dev.mockroom.scoring.Shares;
import dev.mockroom.shared.IllegalTransition;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.Draft;
import dev.mockroom.shared.ui.FreshLink;
import dev.mockroom.shared.ui.Notice;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where a candidate makes links to parts of a debrief, and takes them back.
@Route(DebriefNavigation.SHARE)
@StyleSheet("styles/interviews.css")
@StyleSheet("styles/sharing.css")
@PermitAll
class ShareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int USUAL_DAYS = 7;

    private final DebriefShares shares;
    private final CheckboxGroup<SharePart> parts = new CheckboxGroup<>(getTranslation("sharing.parts"));
    private final RadioButtonGroup<Integer> days = new RadioButtonGroup<>(getTranslation("sharing.days"));
    private final NativeButton make = new NativeButton(getTranslation("sharing.make"), click -> make());
    private final Div consent = new Div();
    private final Div trouble = new Div();
    private final Div fresh = new Div();
    private final Div links = new Div();
    private InterviewId interview = new InterviewId(new UUID(0, 0));

    ShareView(DebriefShares shares) {
        this.shares = shares;
        addClassName("sharing");
        parts.setItemLabelGenerator(part -> getTranslation("sharing.part." + part.name()));
        days.addClassName("segmented");
        days.setItems(DebriefShares.DAYS);
        days.setItemLabelGenerator(count -> getTranslation("sharing.days.count", count));
        Stream.<HasValue<?, ?>>of(parts, days)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        keep();
                    }
                }));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        interview = InterviewNavigation.interview(event);
        Shares now;
        try {
            now = shares.of(interview);
        } catch (IllegalTransition closed) {
            event.forwardTo(DebriefNavigation.debrief(interview));
            return;
        }
        removeAll();
        fresh.removeAll();
        trouble.removeAll();
        Paragraph lead = new Paragraph(getTranslation("sharing.lead"));
        lead.addClassName("quiet");
        Header top = new Header(new H1(getTranslation("sharing.title")), lead);
        top.addClassName("stack");
        parts.setItems(SharePart.values());
        parts.setItemEnabledProvider(part -> part != SharePart.WORDS || now.agreed());
        parts.setValue(Set.of(SharePart.SUMMARY));
        days.setValue(USUAL_DAYS);
        draft().restore(kept -> restore(kept, now.agreed()));
        consent.removeAll();
        consent.addClassNames("small", "quiet");
        consent.add(new Paragraph(getTranslation(
                !now.words() ? "sharing.alone" : now.agreed() ? "sharing.anonymous" : "sharing.notAgreed")));
        Anchor back = new Anchor(DebriefNavigation.debrief(interview), getTranslation("sharing.back"));
        back.addClassNames("button", "plain", "flush");
        add(top, parts, consent, days, trouble, new Div(make), fresh, links, back);
        show(now);
    }

    private Draft draft() {
        return new Draft("share-" + interview.value());
    }

    /// The days, and the names of the parts.
    private void keep() {
        draft().keep(Stream.concat(
                        Stream.of(days.getValue()), parts.getValue().stream().sorted())
                .map(String::valueOf)
                .collect(Collectors.joining(" ")));
    }

    private void restore(String kept, boolean agreed) {
        Set<String> chosen = Set.of(kept.split(" "));
        parts.setValue(Stream.of(SharePart.values())
                .filter(part -> agreed || part != SharePart.WORDS)
                .filter(part -> chosen.contains(part.name()))
                .collect(Collectors.toSet()));
        DebriefShares.DAYS.stream()
                .filter(count -> chosen.contains(String.valueOf(count)))
                .forEach(days::setValue);
    }

    private void show(Shares now) {
        make.setClassName("do", fresh.getComponentCount() == 0);
        make.setClassName("button", fresh.getComponentCount() > 0);
        links.removeAll();
        if (now.links().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("share-links");
        now.links().forEach(share -> list.add(row(share, now.now())));
        Section section = new Section(new Header(new H2(getTranslation("sharing.links"))), list);
        section.addClassName("section");
        links.add(section);
    }

    private Component row(Share share, Instant now) {
        boolean leads = share.leadsSomewhere(now);
        Span made = new Span(getTranslation("sharing.made", when(share.created())));
        made.addClassName("strong");
        Span what = new Span(share.parts().stream()
                .sorted()
                .map(part -> getTranslation("sharing.short." + part.name()))
                .collect(Collectors.joining(", ")));
        String until = share.revoked()
                .map(at -> getTranslation("sharing.takenBack", when(at)))
                .orElseGet(() -> getTranslation(leads ? "sharing.until" : "sharing.ranOut", when(share.expires())));
        String opened = share.opened()
                .map(at -> getTranslation("sharing.opened", when(at)))
                .orElseGet(() -> getTranslation(leads ? "sharing.notOpened" : "sharing.wasNotOpened"));
        Div facts = new Div(new Span(until), new Span(opened));
        facts.addClassName("meta");
        Div body = new Div(made, what, facts);
        body.addClassName("share");
        ListItem item = new ListItem(body);
        item.setClassName("over", !leads);
        if (leads) {
            NativeButton revoke = new NativeButton(
                    getTranslation("sharing.revoke"),
                    click -> step(() -> {
                        fresh.removeAll();
                        shares.revoke(interview, share.id());
                    }));
            revoke.addClassName("button");
            revoke.setAriaLabel(getTranslation("sharing.revoke.this", when(share.created())));
            item.add(revoke);
        }
        return item;
    }

    private void make() {
        step(() -> {
            fresh.removeAll();
            NewShare share = shares.make(interview, parts.getValue(), days.getValue());
            draft().forget();
            fresh.add(new FreshLink(
                    DebriefNavigation.shared(share.secret()),
                    new FreshLink.Words(
                            getTranslation("sharing.fresh"),
                            getTranslation("sharing.once"),
                            getTranslation("sharing.copy"),
                            getTranslation("sharing.copied"),
                            getTranslation("sharing.notCopied"),
                            getTranslation("sharing.warn"))));
        });
    }

    private void step(SerializableRunnable step) {
        trouble.removeAll();
        try {
            step.run();
        } catch (IllegalTransition refused) {
            trouble.add(Notice.trouble(String.valueOf(refused.getMessage())));
        } catch (NotFound gone) {
            // Another tab was quicker; what is shown now says so.
        }
        show(shares.of(interview));
    }

    private static String when(Instant at) {
        return SealedPage.when(UI.getCurrent(), at);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sharing.title");
    }
}
