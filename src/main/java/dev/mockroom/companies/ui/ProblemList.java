package dev.mockroom.companies.ui;

import com.vaadin.flow.component.html.Div;
import dev.mockroom.companies.ProfileProblem;
import dev.mockroom.shared.ui.Notice;
import java.util.List;

/// What is wrong with a draft, a sentence each.
class ProblemList extends Div {

    ProblemList(List<ProfileProblem> problems) {
        addClassName("stack");
        problems.forEach(problem -> add(Notice.trouble(
                getTranslation("companies.problem." + problem.kind().name(), problem.about(), problem.other()))));
    }
}
