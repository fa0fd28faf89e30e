package dev.mockroom.accounts;

import java.util.List;

/// What one feature keeps about people, so that they can take it with them and have it deleted.
///
/// Every feature with such tables has a component of this type. A test walks the database: a table
/// that refers to a person, or a column of such a table, that nobody speaks for here makes it fail.
///
/// An account is deleted by asking the features in turn, the highest first: a component has
/// `@Order` with the number of its feature in this list, so that what a feature refers to is still
/// there when its turn comes.
public interface PersonalData {

    int PROGRESS = 10;
    int SCORING = 20;
    int INTERVIEWS = 30;
    int PLANNING = 40;
    int COMPANIES = 50;
    int QUESTIONS = 60;
    int ACCOUNTS = 100;

    /// What this is on the page that tells people what is kept: its words are `yours.kept.<name>`,
    /// and a sentence is `yours.kept.<name>.about`.
    String name();

    /// The tables that refer to people, and what is made from them; the order is that of the
    /// export.
    List<PersonalTable> tables();

    /// Deletes what is this person's, and makes anonymous what belongs to others too.
    ///
    /// Runs in the transaction of the one who asks, which holds the account's row: nothing new of
    /// theirs can come in.
    void forget(AccountId person);
}
