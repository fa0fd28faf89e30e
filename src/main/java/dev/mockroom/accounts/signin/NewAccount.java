package dev.mockroom.accounts.signin;

/// What somebody typed to get an account; nothing of it is checked yet.
///
/// @param address where the request comes from
public record NewAccount(String email, String name, String password, String address) {

    @Override
    public String toString() {
        return "NewAccount[" + email + "]"; // never the password
    }
}
