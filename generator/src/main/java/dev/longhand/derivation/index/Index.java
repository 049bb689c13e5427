package dev.longhand.derivation.index;

/** An index that is left open, such as the m of w_mn; it counts units, layers or examples from 1. */
public record Index(String letter) {}
