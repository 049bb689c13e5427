package dev.longhand.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefinitionsTest {

    private static final Name X = Name.of("x");
    private static final Name W = Name.of("w");
    private static final Name V = Name.of("v");
    private static final Name Z = Name.of("z");
    private static final Name L = Name.of("L");
    private static final Group INPUT = Group.vector(X, Role.INPUT, List.of(X));
    private static final Group WEIGHTS = Group.vector(Name.of("W"), Role.PARAMETER, List.of(W, V));
    private static final Definition PRODUCT = new Definition(Z, Algebra.product(v(W), v(X), v(V)), Role.PRE_ACTIVATION);
    private static final Definition SQUARE = new Definition(L, Algebra.power(v(Z), 2), Role.LOSS);

    private static Expression v(Name name) {
        return Algebra.variable(name);
    }

    private static String refusal(List<Group> groups, List<Definition> list, List<Name> results) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> new Definitions(groups, list, results))
                .getMessage());
    }

    @Test
    void answersWhatEveryNameIs() {
        Definitions definitions = new Definitions(List.of(INPUT, WEIGHTS), List.of(PRODUCT, SQUARE), List.of(L));
        assertEquals(Optional.of(Role.INPUT), definitions.role(X));
        assertEquals(Optional.of(Role.PARAMETER), definitions.role(V));
        assertEquals(Optional.of(Role.PRE_ACTIVATION), definitions.role(Z));
        assertEquals(Optional.empty(), definitions.role(Name.of("other")));
        assertEquals(Optional.of(SQUARE), definitions.definition(L));
        assertEquals(Optional.empty(), definitions.definition(X));
        assertEquals(List.of(W, V), definitions.given(Role.PARAMETER));
        assertEquals(List.of(), definitions.given(Role.TARGET));
        assertEquals(List.of(WEIGHTS), definitions.groups(Role.PARAMETER));
        assertEquals(List.of(PRODUCT, SQUARE), definitions.list());
        assertEquals(List.of(L), definitions.results());
    }

    @Test
    void aSharedNameIsGivenOnce() {
        Group biases = Group.vector(Name.of("b"), Role.PARAMETER, List.of(V, V, W));
        Definitions definitions =
                new Definitions(List.of(INPUT, WEIGHTS, biases), List.of(PRODUCT, SQUARE), List.of(L));
        assertEquals(List.of(W, V), definitions.given(Role.PARAMETER));
    }

    @Test
    void namesComeBeforeTheirUse() {
        assertEquals(
                "z is used in L before it is defined",
                refusal(List.of(INPUT, WEIGHTS), List.of(SQUARE, PRODUCT), List.of(L)));
        assertEquals("w is used in z before it is defined", refusal(List.of(INPUT), List.of(PRODUCT), List.of(Z)));
        Definition circular = new Definition(Z, Algebra.sum(v(Z), Algebra.ONE), Role.ACTIVATION);
        assertEquals("z is used in z before it is defined", refusal(List.of(), List.of(circular), List.of(Z)));
    }

    @Test
    void namesAreDefinedOnce() {
        assertEquals("z is defined twice", refusal(List.of(INPUT, WEIGHTS), List.of(PRODUCT, PRODUCT), List.of(Z)));
        Definition again = new Definition(X, Algebra.ONE, Role.ACTIVATION);
        assertEquals("x is defined twice", refusal(List.of(INPUT), List.of(again), List.of()));
        Group clash = Group.vector(Name.of("y"), Role.TARGET, List.of(X));
        assertEquals("x is both INPUT and TARGET", refusal(List.of(INPUT, clash), List.of(), List.of()));
    }

    @Test
    void resultsAreDefined() {
        assertEquals("x is not defined", refusal(List.of(INPUT), List.of(), List.of(X)));
    }

    @Test
    void whatIsGivenIsNotDefined() {
        for (Role role : List.of(Role.INPUT, Role.TARGET, Role.PARAMETER, Role.SETTING)) {
            assertThrows(IllegalArgumentException.class, () -> new Definition(Z, Algebra.ONE, role));
        }
    }

    @Test
    void groupsAreFull() {
        Group matrix = new Group(Name.of("W"), Role.PARAMETER, 2, 3, List.of(X, W, V, Z, L, X));
        assertEquals(Z, matrix.at(1, 0));
        assertEquals(V, matrix.at(0, 2));
        assertThrows(
                IllegalArgumentException.class, () -> new Group(Name.of("W"), Role.PARAMETER, 2, 2, List.of(X, W, V)));
        assertThrows(IllegalArgumentException.class, () -> new Group(Name.of("W"), Role.PARAMETER, 0, 0, List.of()));
    }
}
