package dev.longhand.check.arithmetic;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers without a pattern that are the same for the same seed and words: SHA-256 over all of them. */
final class Scatter {

    private final MessageDigest digest;
    private final long seed;

    Scatter(long seed) {
        this.seed = seed;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** 256 bits, not negative. Lists of words that differ anywhere, or in how they are divided, are unrelated. */
    BigInteger bits(String... words) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return new BigInteger(1, digest.digest());
    }

    /** Uniform from 0 to {@code bound} - 1, as far as anyone can tell. */
    int below(int bound, String... words) {
        return bits(words).mod(BigInteger.valueOf(bound)).intValue();
    }
}
