package dev.longhand.cas;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks another algebra system each question once for each shape: the names are numbered in the order in which they
 * appear, so all the products w_i x_i of a network are one question. Not for use by several threads at once.
 */
public final class RememberedAlgebra implements ComputerAlgebra {

    private final ComputerAlgebra asked;
    private final Map<Shape, Optional<Expression>> derivatives = new HashMap<>();
    private final Map<Expression, Optional<Expression>> simplifications = new HashMap<>();

    public RememberedAlgebra(ComputerAlgebra asked) {
        this.asked = asked;
    }

    @Override
    public Optional<Expression> differentiate(Expression e, Name by) {
        Numbering numbering = new Numbering();
        Shape shape = new Shape(numbering.shape(e), numbering.numbered(by));
        return numbering.named(answer(derivatives, shape, s -> asked.differentiate(s.expression(), s.by())));
    }

    @Override
    public Optional<Expression> simplify(Expression e) {
        Numbering numbering = new Numbering();
        return numbering.named(answer(simplifications, numbering.shape(e), asked::simplify));
    }

    /** Not computeIfAbsent, as the system asked may itself ask here. */
    private static <Q> Optional<Expression> answer(
            Map<Q, Optional<Expression>> known, Q question, Function<Q, Optional<Expression>> ask) {
        Optional<Expression> answer = known.get(question);
        if (answer == null) {
            answer = ask.apply(question);
            known.put(question, answer);
        }
        return answer;
    }

    private record Shape(Expression expression, Name by) {}

    /** The numbers that stand for the names of one question. */
    private static final class Numbering {

        private final Map<Name, Name> numbers = new LinkedHashMap<>();
        private final List<Name> names = new ArrayList<>();

        Expression shape(Expression e) {
            return new Renaming(this::numbered).apply(e);
        }

        Name numbered(Name name) {
            Name number = numbers.get(name);
            if (number == null) {
                number = new Name("v", Integer.toString(names.size()), "");
                numbers.put(name, number);
                names.add(name);
            }
            return number;
        }

        Optional<Expression> named(Optional<Expression> answer) {
            return answer.map(new Renaming(number -> names.get(Integer.parseInt(number.subscript())))::apply);
        }
    }
}
