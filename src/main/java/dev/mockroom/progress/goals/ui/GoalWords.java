package dev.mockroom.progress.goals.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.mockroom.progress.goals.Goal;
import dev.mockroom.progress.goals.Stage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// How a goal is called.
final class GoalWords {

    private GoalWords() {}

    /// Such as 'Google, onsite on 12 January'.
    static String full(Component screen, Goal goal) {
        return screen.getTranslation(
                "goals.full",
                company(screen, goal),
                stage(screen, goal.terms().stage()),
                date(goal.terms().date()));
    }

    static String company(Component screen, Goal goal) {
        return goal.companyName().isEmpty() ? screen.getTranslation("goals.anyCompany") : goal.companyName();
    }

    static String stage(Component screen, Stage stage) {
        return screen.getTranslation("goals.stage." + stage.name());
    }

    /// Such as '12 January'.
    static String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM", UI.getCurrent().getLocale())
                .format(date);
    }

    /// Such as 'evaluation, then data and features': the names of areas have 'and' in them.
    static String areas(Component screen, List<String> areas) {
        return areas.stream()
                .map(GoalWords::midSentence)
                .reduce((one, other) -> screen.getTranslation("goals.then", one, other))
                .orElse("");
    }

    /// With a small letter first, but for names in capitals.
    private static String midSentence(String area) {
        boolean acronym = area.length() > 1 && Character.isUpperCase(area.charAt(1));
        return acronym || area.isEmpty() ? area : area.substring(0, 1).toLowerCase(Locale.ROOT) + area.substring(1);
    }
}
