package dev.mockroom.questions;

import java.io.Serializable;

/// What an interviewer asks next.
///
/// @param reply what a good reply does; empty where the source does not say
public record FollowUp(String question, String reply) implements Serializable {}
