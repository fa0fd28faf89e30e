/// The text of an answer as a Yjs document: reads updates, merges them, derives the plain text.
///
/// Yjs is the browser's half and the oracle in tests; the format is that of its updates, version 1
/// (<https://github.com/yjs/yjs/blob/main/INTERNALS.md>), the order of concurrent insertions is YATA's
/// (Nicolaescu et al., *Near Real-Time Peer-to-Peer Shared Editing on Extensible Data Types*, 2016).
@NullMarked
package dev.mockroom.interviews.document;

import org.jspecify.annotations.NullMarked;
