package dev.longhand.derivation.index;

/** One Leibniz factor with open indices. */
public record IndexLink(OpenName of, OpenName by) {}
