package dev.mockroom.companies;

/// Something that a profile's file says and cannot be taken.
///
/// @param line     1 for the first; 0 where it is about the file as a whole
/// @param sentence what is wrong, and what happens instead
record ProfileFinding(String file, int line, String sentence) {}
