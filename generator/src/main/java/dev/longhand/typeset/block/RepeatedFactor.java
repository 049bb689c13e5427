package dev.longhand.typeset.block;

import java.util.List;

/**
 * A factor that several derivatives share.
 *
 * @param symbol TeX of what it is, as a derivative
 * @param spellings TeX of it and of its own factors wherever they are written: by symbols, by formulas, by its short name
 */
public record RepeatedFactor(String symbol, List<String> spellings) {
    public RepeatedFactor {
        spellings = List.copyOf(spellings);
    }
}
