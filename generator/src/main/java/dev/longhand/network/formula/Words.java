package dev.longhand.network.formula;

import dev.longhand.expr.Function;
import dev.longhand.expr.IllegalName;
import dev.longhand.expr.Name;
import dev.longhand.expr.Primitive;
import dev.longhand.network.VectorFunction;
import dev.longhand.source.InvalidInput;
import java.util.List;
import java.util.Optional;

/** Finds what the words of a formula stand for; the longest known name wins. */
final class Words {

    private final Passage passage;
    private final FormulaScanner scanner;
    private final Scope scope;

    Words(Passage passage, FormulaScanner scanner, Scope scope) {
        this.passage = passage;
        this.scanner = scanner;
        this.scope = scope;
    }

    /** Reads the word that starts at the scanner's position. */
    Word next() {
        int start = scanner.position();
        List<Integer> ends = scanner.nameEnds();
        int shortest = ends.get(ends.size() - 1);
        String bare = passage.text().substring(start, shortest);
        scanner.moveTo(shortest);
        boolean called = scanner.peek() == '(';
        Optional<Function> listed = ListedFunctions.find(bare, scope.kinks());
        if (called && listed.isPresent()) {
            return new Word.Listed(listed.get());
        }
        for (int end : ends) {
            Optional<Word> known = known(passage.text().substring(start, end));
            if (known.isPresent()) {
                scanner.moveTo(end);
                return known.get();
            }
        }
        scanner.moveTo(shortest);
        if (bare.equals("pi") || bare.equals("\\pi")) {
            return new Word.Listed(Primitive.PI);
        }
        throw unknown(start, ends.get(0), shortest, called, listed.isPresent());
    }

    private Optional<Word> known(String text) {
        Name name;
        try {
            name = Name.of(text);
        } catch (IllegalName e) {
            return Optional.empty();
        }
        if (scope.names().contains(name)) {
            return Optional.of(new Word.Known(name));
        }
        VectorFunction own = scope.functions().get(name);
        return own == null ? Optional.empty() : Optional.of(new Word.Own(own));
    }

    private InvalidInput unknown(int start, int longest, int shortest, boolean called, boolean listed) {
        String bare = Passage.shown(passage.text().substring(start, shortest));
        if (listed) {
            return passage.error(
                    start, shortest, "'" + bare + "' needs its argument in parentheses, as in " + bare + "(x)");
        }
        if (called) {
            return passage.error(
                    start,
                    shortest,
                    "'" + bare + "' is not a function that a formula may call; those are " + scope.callable());
        }
        String full = Passage.shown(passage.text().substring(start, longest));
        String hint = bare.length() > 1 && bare.chars().allMatch(Character::isLetter)
                ? "; factors of a product are written with a blank between them"
                : "";
        return passage.error(start, longest, "'" + full + "' is not a name here; known are " + scope.listed() + hint);
    }
}
