package dev.longhand.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.ExampleNetworks;
import dev.longhand.Longhand;
import dev.longhand.expr.Rational;
import dev.longhand.network.Network;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** An equals sign between two sides of numbers says that they are equal to the last digit; what was rounded is about equal. */
class ExactRelationsTest {

    private static final Longhand LONGHAND = new Longhand();
    private static final Pattern RELATION =
            Pattern.compile("=|\\\\approx|\\\\(?:left|right|x?right)arrow|\\\\Rightarrow");
    /** Ends a chain: a row that does not go on, a comma between equations, a remark. */
    private static final Pattern END =
            Pattern.compile("\\\\\\\\\\s*(?!\\s*&)|,|\\\\q?quad|\\\\(?:begin|end)\\{[a-z]+}");

    private int compared;

    @TestFactory
    Stream<DynamicTest> equalsSignsBetweenNumbersAreExact() {
        return ExampleNetworks.layered().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> compare(ExampleNetworks.read(name))));
    }

    private void compare(Network network) {
        DocumentRequest usual = DocumentRequest.of(network);
        DocumentRequest all =
                new DocumentRequest(List.of(Form.values()), usual.wrt(), Math.min(2, usual.steps()), usual.digits());
        for (DocumentRequest request : List.of(all, all.withNumbered(true).withDitto(true))) {
            compared = 0;
            LONGHAND.document(network, request).formulas().forEach(this::compare);
            assertTrue(network.values().isEmpty() || compared > 0);
        }
    }

    private void compare(String tex) {
        for (String chain : END.split(tex)) {
            List<String> sides = new ArrayList<>();
            List<String> relations = new ArrayList<>();
            Matcher relation = RELATION.matcher(chain);
            int from = 0;
            while (relation.find()) {
                sides.add(chain.substring(from, relation.start()));
                relations.add(relation.group());
                from = relation.end();
            }
            sides.add(chain.substring(from));
            for (int i = 0; i < relations.size(); i++) {
                Optional<Rational> left = value(sides.get(i));
                Optional<Rational> right = value(sides.get(i + 1));
                if (relations.get(i).equals("=") && left.isPresent() && right.isPresent()) {
                    compared++;
                    assertEquals(left.get(), right.get(), chain);
                }
            }
        }
    }

    private static Optional<Rational> value(String side) {
        String tex = side.replaceAll("\\\\(?:left|right)(?=[()])|[&\\s]|\\\\\\\\|\\\\,", "")
                .replace("\\cdot", "*")
                .replaceAll("\\\\t?frac\\{([0-9]+)}\\{([0-9]+)}", "($1/$2)");
        return tex.matches("[-+*/().0-9^{}]*[0-9)}]") ? new Numbers(tex).all() : Optional.empty();
    }

    @Test
    void sidesAreEvaluated() {
        assertEquals(Optional.of(Rational.of(-1, 2)), value("0.5 - \\frac{1}{2} \\cdot (-2)^{2} + 1"));
        assertEquals(Optional.empty(), value("\\sigma(2)"));
    }

    /** Numbers, signs, products, brackets, whole powers. */
    private static final class Numbers {

        private final String text;
        private int at;

        Numbers(String text) {
            this.text = text;
        }

        Optional<Rational> all() {
            try {
                Rational value = sum();
                return at == text.length() ? Optional.of(value) : Optional.empty();
            } catch (NumberFormatException | ArithmeticException noNumber) {
                return Optional.empty();
            }
        }

        private boolean takes(char c) {
            boolean here = at < text.length() && text.charAt(at) == c;
            at += here ? 1 : 0;
            return here;
        }

        private Rational sum() {
            Rational value = takes('-') ? product().negated() : product();
            while (at < text.length() && "+-".indexOf(text.charAt(at)) >= 0) {
                value = takes('+') ? value.plus(product()) : minus(value);
            }
            return value;
        }

        private Rational minus(Rational value) {
            at++;
            return value.plus(product().negated());
        }

        private Rational product() {
            Rational value = power();
            while (at < text.length() && "*/(".indexOf(text.charAt(at)) >= 0) {
                boolean over = takes('/');
                takes('*');
                value = over ? value.dividedBy(power()) : value.times(power());
            }
            return value;
        }

        private Rational power() {
            Rational base = atom();
            if (!takes('^')) {
                return base;
            }
            takes('{');
            int exponent = Integer.parseInt(digits());
            takes('}');
            Rational value = Rational.ONE;
            for (int i = 0; i < exponent; i++) {
                value = value.times(base);
            }
            return value;
        }

        private Rational atom() {
            if (takes('(')) {
                Rational value = sum();
                if (!takes(')')) {
                    throw new NumberFormatException(text);
                }
                return value;
            }
            return Rational.of(new BigDecimal(takes('-') ? "-" + digits() : digits()));
        }

        private String digits() {
            int from = at;
            while (at < text.length() && "0123456789.".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return text.substring(from, at);
        }
    }
}
