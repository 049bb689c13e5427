package dev.longhand.notes.declaration;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Statement;
import dev.longhand.latex.tree.Tree;
import dev.longhand.latex.tree.Tree.Symbol;
import dev.longhand.latex.tree.Tree.Words;
import dev.longhand.notes.naming.BaseName;
import dev.longhand.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers what a note says of shapes: {@code A, B \in \mathbb{R}^{m \times n}}, "let A and B be matrices", "the n by n
 * matrix A". Sentences are read as words, names and sizes in order.
 */
public final class Declarations {

    /** No sentence that declares something is longer. */
    private static final int LONGEST = 80;

    private static final int MOST = 400;
    private static final Pattern PIECE = Pattern.compile("[A-Za-z]+|[.!?;:](?=\\s|$)|,");
    private static final Pattern OPENING = Pattern.compile("^\\s*[A-Z][a-z]");
    private static final Pattern NAME = Pattern.compile("[A-Z]|[b-hj-z]");
    private static final Pattern SPECIAL =
            Pattern.compile("symmetric|hermitian|orthogonal|orthonormal|unitary|diagonal|triangular|commut|idempotent|"
                    + "involut|skew|definite|projection|projector|rotation|permutation|circulant|nilpotent|stochastic|"
                    + "\\bunit (vector|length|norm)|one-hot|one hot|probabilit|normali[sz]ed|identity");
    /** What only matrices are. */
    private static final Pattern OF_MATRICES = Pattern.compile(
            "symmetric|hermitian|orthogonal|unitary|diagonal|triangular|idempotent|definite|semidefinite");
    /** What makes a matrix of a vector, or of numbers, that is its own transpose. */
    private static final Set<String> DIAGONAL = Set.of("diag", "\\diag");
    /** Letters of losses and of sizes, of which such a sentence speaks without their being matrices. */
    private static final Set<String> NUMBERS = Set.of("L", "E", "C", "J", "N", "T", "D", "K");

    private static final Span NOWHERE = new Span(0, 0);

    private final List<DeclaredShape> found = new ArrayList<>();
    private final List<DeclaringSentence.Piece> pieces = new ArrayList<>();
    private int formula;
    /** Whether the sentence says of something that it does not have any entries whatever. */
    private boolean special;

    private final List<Tree> specials = new ArrayList<>();
    private final List<Tree> constrained = new ArrayList<>();

    /** What the note says of shapes, at its end; this ends the sentence. */
    public NotedShapes found() {
        end();
        for (Tree name : constrained) {
            if (isCapital(name)
                    && found.stream().noneMatch(shape -> shape.name().spelling().equals(name.spelling()))) {
                found.add(new DeclaredShape(name, DeclaredShape.Kind.MATRIX, null, null));
            }
        }
        return new NotedShapes(found, specials);
    }

    /** What a side begins with. */
    private static Tree first(Tree side) {
        return side instanceof Tree.Product product ? product.factors().get(0).operand() : side;
    }

    private static boolean isCapital(Tree name) {
        Tree letter = name instanceof Tree.Accented accented ? accented.content() : name;
        return letter instanceof Symbol symbol
                && Character.isUpperCase(symbol.base().charAt(symbol.base().startsWith("\\") ? 1 : 0));
    }

    /** Whether something is a name or a derivative, of which a sentence may say how many rows it has. */
    private static boolean isDeclared(Tree tree) {
        return SpaceReading.isName(tree) || tree instanceof Tree.Derivative;
    }

    /** Takes note of a formula before its statements are read. */
    public void formula() {
        formula++;
    }

    /** Takes in a statement of a formula: a name, a size, what a name is a member of, or anything else. */
    public void statement(Statement statement) {
        Tree first = statement.sides().get(0);
        if (statement.chain().relations().isEmpty()) {
            Optional<DeclaredShape> size = SpaceReading.times(first, first);
            if (first instanceof Words words) {
                prose(words.text());
            } else if (isDeclared(first)) {
                pieces.add(new DeclaringSentence.Name(first, formula));
            } else if (size.isPresent()) {
                pieces.add(new DeclaringSentence.Size(size.get()));
            } else {
                pieces.add(new DeclaringSentence.Other());
            }
            return;
        }
        List<Relation> signs = statement.chain().relations();
        if (signs.size() == 1
                && signs.get(0).kind().isEquality()
                && DIAGONAL.contains(
                        BaseName.of(first(statement.sides().get(1))).toLowerCase(Locale.ROOT))) {
            Tree base = first instanceof Tree.Scripted power && power.sub() == null ? power.base() : first;
            constrain(SpaceReading.isName(base) && isCapital(base) ? List.of(base) : List.of());
        }
        int last = signs.size() - 1;
        // y = g(x) \in R^p says of y where it is, too
        boolean member = signs.get(last).kind() == Relation.Kind.ELEMENT
                && signs.subList(0, last).stream().allMatch(sign -> sign.kind().isEquality());
        Optional<DeclaredShape> space =
                member ? SpaceReading.space(first, statement.sides().get(last + 1)) : Optional.empty();
        if (space.isPresent() && isDeclared(first)) {
            pieces.add(new DeclaringSentence.Name(first, formula));
            pieces.add(new DeclaringSentence.Member(space.get(), formula));
        } else {
            pieces.add(new DeclaringSentence.Other());
        }
    }

    /** Takes in prose, word by word, which may end the sentence. */
    public void prose(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        special |= SPECIAL.matcher(lower).find();
        if (OPENING.matcher(text).find()) {
            end();
        }
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            String word = matcher.group();
            if (".!?;:".contains(word)) {
                end();
            } else if (NAME.matcher(word).matches()) {
                pieces.add(new DeclaringSentence.Name(new Symbol(NOWHERE, word), 0));
            } else {
                pieces.add(new DeclaringSentence.Word(word));
            }
        }
    }

    /** Takes in names of which an equation says that they do not have any entries whatever. */
    public void constrain(List<Tree> names) {
        if (specials.size() < MOST) {
            specials.addAll(names);
            constrained.addAll(names);
        }
    }

    /** The end of a sentence. */
    public void end() {
        if (pieces.size() <= LONGEST && found.size() < MOST) {
            found.addAll(new DeclaringSentence(pieces).declared());
        }
        for (DeclaringSentence.Piece piece : pieces) {
            if (special && piece instanceof DeclaringSentence.Name name && specials.size() < MOST) {
                specials.add(name.tree());
            }
        }
        for (int i = 0; special && i < pieces.size(); i++) {
            if (pieces.get(i) instanceof DeclaringSentence.Word word
                    && OF_MATRICES.matcher(word.text().toLowerCase(Locale.ROOT)).matches()) {
                constrainAround(i);
            }
        }
        special = false;
        pieces.clear();
    }

    /** "A is a symmetric matrix", "for symmetric A": capitals close to the word are matrices. */
    private void constrainAround(int word) {
        for (int i = Math.max(0, word - 3); i < Math.min(pieces.size(), word + 3); i++) {
            if (pieces.get(i) instanceof DeclaringSentence.Name name
                    && isCapital(name.tree())
                    && !NUMBERS.contains(BaseName.of(name.tree()))
                    && constrained.size() < MOST) {
                constrained.add(name.tree());
            }
        }
    }
}
