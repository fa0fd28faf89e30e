package dev.mockroom.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.mockroom.companies.CompanyId;
import dev.mockroom.companies.EditOutcome;
import dev.mockroom.companies.EditPreview;
import dev.mockroom.companies.ProfileDraft;
import dev.mockroom.companies.ProfileEdit;
import dev.mockroom.companies.ProfileEditing;
import dev.mockroom.companies.ProfileProblem;
import dev.mockroom.companies.ProfileRevision;
import dev.mockroom.shared.NotFound;
import dev.mockroom.shared.ui.Notice;
import dev.mockroom.shared.ui.ViewerZone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an editor changes a profile: type, look, say why, keep; and go back to any change before.
@Route(CompaniesNavigation.EDIT)
@StyleSheet("styles/companies.css")
@RolesAllowed({"EDITOR", "ADMINISTRATOR"})
class ProfileEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 10;
    private static final int LONGEST_REASON = 500;

    private final ProfileEditing editing;
    private final Div stage = new Div();
    private final TextArea reason = new TextArea(getTranslation("companies.edit.reason"));
    private @Nullable ProfileEdit open;
    private int basis;
    private String name = "";

    ProfileEditView(ProfileEditing editing) {
        this.editing = editing;
        addClassNames("company", "profile-edit");
        stage.addClassName("stack");
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(getTranslation("companies.edit.reason.help"));
        reason.addClassName("wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ProfileEdit> found = CompanyParameter.of(event).flatMap(editing::open);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        ProfileEdit edit = found.get();
        try {
            show(edit, PageLinks.number(query), number(query).map(restored -> restored(edit, restored)));
        } catch (NotFound nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private static Optional<Integer> number(QueryParameters query) {
        return query.getSingleParameter(CompaniesNavigation.RESTORE)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf);
    }

    private ProfileDraft restored(ProfileEdit edit, int number) {
        ProfileDraft draft = ProfileDraft.of(editing.sheetAfter(edit.company(), number));
        reason.setValue(
                number == 0
                        ? getTranslation("companies.edit.reason.shipped")
                        : getTranslation("companies.edit.reason.restored", number));
        return draft;
    }

    private void show(ProfileEdit edit, int page, Optional<ProfileDraft> restored) {
        open = edit;
        basis = edit.basis();
        name = edit.sheet().name();
        removeAll();
        Anchor back = new Anchor(CompaniesNavigation.company(edit.company()), name);
        Paragraph crumb = new Paragraph(back);
        crumb.addClassNames("small", "crumb");
        add(crumb, new H1(getTranslation("companies.edit.title", name)), stage);
        if (restored.isPresent()) {
            look(new ProfileForm(restored.get(), edit.areas()));
        } else {
            reason.clear();
            type(new ProfileForm(ProfileDraft.of(edit.sheet()), edit.areas()));
        }
        int changes = editing.changes(edit.company());
        add(new ProfileHistory(
                edit.company(),
                basis,
                editing.history(edit.company(), (page - 1) * PAGE, PAGE),
                page,
                Math.max(1, (changes + PAGE - 1) / PAGE),
                ViewerZone.of(UI.getCurrent())));
    }

    private CompanyId company() {
        ProfileEdit edit = open;
        if (edit == null) {
            throw new IllegalStateException("No profile is open");
        }
        return edit.company();
    }

    private void type(ProfileForm form, Component... notices) {
        NativeButton look = new NativeButton(getTranslation("companies.edit.look"), click -> look(form));
        look.addClassName("do");
        stage.removeAll();
        stage.add(notices);
        stage.add(form, look);
    }

    private void look(ProfileForm form, Component... notices) {
        switch (editing.preview(company(), form.draft())) {
            case EditPreview.Invalid invalid -> type(form, problems(invalid.problems()));
            case EditPreview.Sound sound -> preview(form, sound, notices);
        }
    }

    private static ProblemList problems(List<ProfileProblem> problems) {
        ProblemList list = new ProblemList(problems);
        list.getElement().setAttribute("tabindex", "-1");
        list.getElement().callJsFunction("focus");
        return list;
    }

    private void preview(ProfileForm form, EditPreview.Sound sound, Component... notices) {
        ProfileChanges changes = new ProfileChanges(sound.before(), sound.after());
        H2 title = new H2(getTranslation(changes.isEmpty() ? "companies.edit.preview.same" : "companies.edit.preview"));
        title.getElement().setAttribute("tabindex", "-1");
        NativeButton back = new NativeButton(getTranslation("companies.edit.back"), click -> type(form));
        back.addClassName("button");
        Div act = new Div();
        act.addClassNames("row", "wrap");
        stage.removeAll();
        stage.add(notices);
        stage.add(title);
        if (!changes.isEmpty()) {
            NativeButton keep = new NativeButton(getTranslation("companies.edit.keep"), click -> keep(form));
            keep.addClassName("do");
            act.add(keep);
            stage.add(changes, reason);
        }
        act.add(back);
        stage.add(act);
        title.getElement().callJsFunction("focus");
    }

    private void keep(ProfileForm form) {
        switch (editing.save(company(), form.draft(), basis, reason.getValue())) {
            case EditOutcome.Saved saved -> UI.getCurrent().navigate(CompaniesNavigation.company(company()));
            case EditOutcome.Unchanged unchanged -> look(form);
            case EditOutcome.Invalid invalid -> look(form, problems(invalid.problems()));
            case EditOutcome.Outdated outdated -> {
                basis = outdated.newest().number();
                look(form, Notice.info(meanwhile(outdated.newest())));
            }
        }
    }

    private String meanwhile(ProfileRevision newest) {
        return getTranslation(
                "companies.edit.outdated",
                newest.author().orElseGet(() -> getTranslation("companies.changes.gone")),
                newest.reason());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("companies.edit.pageTitle", name);
    }
}
