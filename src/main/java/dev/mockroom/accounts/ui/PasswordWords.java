package dev.mockroom.accounts.ui;

import com.vaadin.flow.component.Component;
import dev.mockroom.accounts.signin.PasswordProblem;
import dev.mockroom.accounts.signin.PasswordRules;

/// What is wrong with a password, and what would be better.
final class PasswordWords {

    private PasswordWords() {}

    static String of(Component screen, PasswordProblem problem) {
        return switch (problem) {
            case TOO_SHORT -> screen.getTranslation("accounts.password.short", PasswordRules.SHORTEST);
            case TOO_LONG -> screen.getTranslation("accounts.password.long", PasswordRules.LONGEST);
            case COMMON -> screen.getTranslation("accounts.password.common");
            case OWN_WORDS -> screen.getTranslation("accounts.password.own");
            case REPEATS -> screen.getTranslation("accounts.password.repeats");
            case SEQUENCE -> screen.getTranslation("accounts.password.sequence");
        };
    }
}
