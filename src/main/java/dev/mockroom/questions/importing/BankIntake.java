package dev.mockroom.questions.importing;

/// Where the command line hands over what it read: the bank implements it as a Spring bean.
///
/// The command line runs on the server's own machine and signs nobody in, so an implementation
/// acts on its own authority, as it does for the bank that ships.
public interface BankIntake {

    /// Brings the whole report into the bank, in one transaction; running it again changes nothing.
    Taken take(BankReport report);

    /// What became of the questions.
    ///
    /// @param added new in the bank
    /// @param changed that have a new revision now
    /// @param unchanged that were there already, word for word
    /// @param retired that their source no longer holds
    record Taken(int added, int changed, int unchanged, int retired) {}
}
