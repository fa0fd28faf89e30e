/// How cards come into the bank and change there, by an editor's hand or out of files; and how the bank leaves as
/// files.
@NullMarked
package dev.mockroom.questions.authoring;

import org.jspecify.annotations.NullMarked;
