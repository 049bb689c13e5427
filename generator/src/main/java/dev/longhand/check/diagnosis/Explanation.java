package dev.longhand.check.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * Why a claim is wrong.
 *
 * @param reason in words, names in TeX
 * @param expected TeX of a right side that would be right, or null where only the fault is known
 */
public record Explanation(String reason, @Nullable String expected) {}
