package dev.mockroom.scoring;

/// A link just made, with the secret that is shown this once.
public record NewShare(Share share, String secret) {}
