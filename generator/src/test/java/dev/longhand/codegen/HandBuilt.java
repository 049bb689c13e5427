package dev.longhand.codegen;

import dev.longhand.derivation.Program;
import dev.longhand.expr.Algebra;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Expression.Application;
import dev.longhand.expr.Expression.Variable;
import dev.longhand.expr.Function;
import dev.longhand.expr.Name;
import dev.longhand.graph.Definition;
import dev.longhand.graph.Definitions;
import dev.longhand.graph.Group;
import dev.longhand.graph.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Programs written down by hand: functions of x and y with given entries of the Jacobian, and tiny networks. */
final class HandBuilt {

    static final Variable X = variable("x");
    static final Variable Y = variable("y");

    private HandBuilt() {}

    static Variable variable(String name) {
        return new Variable(Name.of(name));
    }

    static Expression of(Function function, Expression... arguments) {
        return new Application(function, arguments);
    }

    static Definition define(String name, Expression right, Role role) {
        return new Definition(Name.of(name), right, role);
    }

    static List<Name> names(String... names) {
        return Stream.of(names).map(Name::of).toList();
    }

    /** f(x, y) with its two derivatives. */
    static Program function(Expression f, Expression byX, Expression byY) {
        Definitions forward = new Definitions(
                List.of(Group.vector(Name.of("v"), Role.INPUT, names("x", "y"))),
                List.of(define("f", f, Role.FUNCTION)),
                names("f"));
        Name first = new Name("\\nabla", "x", "f");
        Name second = new Name("\\nabla", "y", "f");
        return new Program(
                forward,
                List.of(new Definition(first, byX, Role.GRADIENT), new Definition(second, byY, Role.GRADIENT)),
                names("f"),
                List.of(first, second));
    }

    /** The value of f alone; the derivatives are given as zero. */
    static CompiledClass value(Expression f) {
        return compiled(function(f, Algebra.ZERO, Algebra.ZERO));
    }

    /**
     * A loss over parameters, inputs x and targets t.
     *
     * @param forward definitions, the loss L last
     * @param gradient right sides of the derivatives by the parameters in order
     */
    static Program network(
            List<Name> parameters, List<Name> targets, List<Definition> forward, Expression... gradient) {
        Definitions definitions = new Definitions(
                List.of(
                        Group.vector(Name.of("w"), Role.PARAMETER, parameters),
                        Group.vector(Name.of("X"), Role.INPUT, names("x")),
                        Group.vector(Name.of("T"), Role.TARGET, targets)),
                forward,
                names("L"));
        List<Definition> backward = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < gradient.length; i++) {
            Name name = new Name("\\nabla", parameters.get(i).tex(), "");
            names.add(name);
            backward.add(new Definition(name, gradient[i], Role.GRADIENT));
        }
        return new Program(definitions, backward, List.of(forward.get(0).name()), names);
    }

    static ClassRequest request(String title) {
        return new ClassRequest("made", "Made", "made.yaml", title, Map.of(), Set.of(), OptionalInt.empty());
    }

    static String source(Program program) {
        return GradientClass.of(program, request("made by hand")).source();
    }

    static CompiledClass compiled(Program program) {
        return CompiledClass.of("made.Made", source(program));
    }
}
