package dev.longhand.cas;

import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passes questions on and keeps them. */
final class CountingAlgebra implements ComputerAlgebra {

    private final ComputerAlgebra asked;
    private final List<Expression> questions = new ArrayList<>();

    CountingAlgebra(ComputerAlgebra asked) {
        this.asked = asked;
    }

    List<Expression> questions() {
        return questions;
    }

    @Override
    public Optional<Expression> differentiate(Expression e, Name by) {
        questions.add(e);
        return asked.differentiate(e, by);
    }

    @Override
    public Optional<Expression> simplify(Expression e) {
        questions.add(e);
        return asked.simplify(e);
    }
}
