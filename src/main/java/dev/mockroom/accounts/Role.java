package dev.mockroom.accounts;

/// What an account may do; granted as the authority `ROLE_` plus the name.
public enum Role {
    CANDIDATE,
    INTERVIEWER,
    EDITOR,
    ADMINISTRATOR
}
