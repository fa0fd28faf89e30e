package dev.mockroom.questions;

import java.io.Serializable;

/// What a candidate may ask back, and what the interviewer replies.
public record Clarification(String question, String reply) implements Serializable {}
