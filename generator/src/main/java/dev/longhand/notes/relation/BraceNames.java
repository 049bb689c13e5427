package dev.longhand.notes.relation;

import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Marked;
import dev.longhand.latex.tree.Tree.Scripted;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.notes.declaration.SpaceReading;
import dev.longhand.notes.naming.NamedParts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names that braces give to what they hold: {@code (\overbrace{wx + b}^{z} - t)^2} is written by way of z. A label counts
 * as one where no equation gives it another meaning, nothing before it uses it, and all its braces hold the same; else it
 * may be a value, {@code \overbrace{dz/dw}^{x}}, or a size.
 */
final class BraceNames {

    private static final Pattern BRACE = Pattern.compile("\\\\(?:under|over)(?:brace|bracket|paren)");

    /** Letters that rather count what a brace holds. */
    private static final Set<String> COUNTS = Set.of("n", "m", "N", "M", "d", "D", "k", "K", "i", "j", "T");

    private final Map<String, String> definitions = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    /** By name what its braces hold; empty where that is not one thing. */
    private final Map<String, String> held = new LinkedHashMap<>();

    /** Names that are used before the first brace with them. */
    private final Set<String> used = new HashSet<>();

    private final Set<String> stated = new HashSet<>();

    /** Whether a text has braces with something at them: only then it is worth while to look for names. */
    static boolean mayBeIn(String text) {
        return BRACE.matcher(text).find();
    }

    /** Goes through a statement to find the names. */
    void survey(Statement statement) {
        for (int i = 0; i < statement.chain().relations().size(); i++) {
            Tree left = statement.sides().get(i);
            if (statement.chain().relations().get(i).kind().isEquality() && SpaceReading.isName(left)) {
                definitions.putIfAbsent(
                        left.spelling(), plain(statement.sides().get(i + 1)).spelling());
            }
        }
        Set<String> here = new HashSet<>();
        names(statement.sides().get(0), here);
        for (Tree side : statement.sides()) {
            labels(side, here);
        }
        if (!statement.chain().relations().isEmpty()) {
            statement.sides().forEach(side -> names(side, seen));
        }
    }

    private void labels(Tree tree, Set<String> here) {
        if (tree instanceof Marked marked && isLabelled(marked)) {
            String name = Objects.requireNonNull(marked.note()).spelling();
            Set<String> inside = new HashSet<>();
            names(marked.content(), inside);
            if (!held.containsKey(name) && (seen.contains(name) || here.contains(name))) {
                used.add(name);
            }
            String content =
                    inside.contains(name) ? "" : plain(marked.content()).spelling();
            held.merge(name, content, (first, next) -> first.equals(next) ? first : "");
        }
        NamedParts.of(tree).forEach(part -> labels(part, here));
    }

    /** Whether a brace has a name alone at it and holds something that a name can stand for. */
    private static boolean isLabelled(Marked marked) {
        Tree note = marked.note();
        if (note == null || !BRACE.matcher(marked.mark()).matches() || !isLabel(note)) {
            return false;
        }
        boolean greek = note.spelling().contains("base=\\");
        boolean name = SpaceReading.isName(marked.content())
                && !(marked.content() instanceof Scripted s && s.sup() instanceof Tree.Numeral);
        return !name && isNameable(marked.content(), greek);
    }

    private static boolean isLabel(Tree note) {
        if (note instanceof Scripted s && s.sup() != null && !(s.sup() instanceof Tree.Group)) {
            return false;
        }
        boolean counts = note instanceof Symbol symbol && COUNTS.contains(symbol.base());
        return !counts && SpaceReading.isName(note);
    }

    /** A slope with a letter at it rather has that letter as its value. */
    private static boolean isNameable(Tree tree, boolean slopes) {
        boolean other = tree instanceof Tree.Ellipsis
                || tree instanceof Tree.Chain
                || tree instanceof Tree.Words
                || tree instanceof Tree.Blank
                || (tree instanceof Tree.Derivative && !slopes);
        return !other && NamedParts.of(tree).stream().allMatch(part -> isNameable(part, slopes));
    }

    private static void names(Tree tree, Set<String> found) {
        if (SpaceReading.isName(tree)) {
            found.add(tree.spelling());
        }
        if (tree instanceof Scripted s && s.sup() != null && s.sub() != null) {
            found.add(new Scripted(s.span(), s.base(), s.sub(), null, 0, s.before()).spelling());
        }
        boolean inside = tree instanceof Scripted s && (s.sub() != null || s.sup() instanceof Tree.Group);
        if (!inside) {
            NamedParts.of(tree).forEach(part -> names(part, found));
        }
    }

    /** A side without its braces, to compare. */
    private static Tree plain(Tree tree) {
        return tree instanceof Marked marked ? plain(marked.content()) : NamedParts.with(tree, BraceNames::plain);
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    /** A side with names in the place of what their braces hold. */
    Tree put(Tree tree) {
        return tree instanceof Marked marked && names(marked) && marked.note() != null
                ? marked.note()
                : NamedParts.with(tree, this::put);
    }

    /** The braces in a side of which nothing else says what their names stand for, the inner ones first. */
    List<Marked> defining(Tree side) {
        List<Marked> found = new ArrayList<>();
        defining(side, found);
        return found;
    }

    private void defining(Tree tree, List<Marked> found) {
        NamedParts.of(tree).forEach(part -> defining(part, found));
        if (tree instanceof Marked marked && names(marked) && marked.note() != null) {
            String name = marked.note().spelling();
            if (!definitions.containsKey(name) && stated.add(name)) {
                found.add(marked);
            }
        }
    }

    private boolean names(Marked marked) {
        if (held.isEmpty() || !isLabelled(marked) || marked.note() == null) {
            return false;
        }
        String name = marked.note().spelling();
        String content = held.getOrDefault(name, "");
        String defined = definitions.getOrDefault(name, used.contains(name) ? "" : content);
        return !content.isEmpty() && defined.equals(content);
    }
}
