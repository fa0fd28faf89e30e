package dev.mockroom.questions.importing;

/// Receives what is read, piece by piece, so that large files need no more memory than small ones.
///
/// For each file in order: `file`, then its cards, links and findings as they come. Company lists
/// and the findings about their entries follow after the last file, when it is known what the
/// entries name; therefore those two tell the index of their file in the run.
public interface BankSink {

    /// A file begins.
    ///
    /// @param index its place in the run, from 0
    default void file(int index, String name, FileEncoding encoding, FrontMatter front) {}

    /// A question of the current file was read; its slug is unique within the run.
    default void card(ReadCard card) {}

    /// A practice link of the current file was read.
    default void practiceLink(ReadLink link) {}

    /// A company list of the file at this index, its entries resolved.
    default void companyList(int file, ReadList list) {}

    /// Something was noticed in the file at this index.
    default void finding(int file, Finding finding) {}
}
