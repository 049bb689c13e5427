package dev.longhand.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.longhand.codegen.Schedule.Stage;
import dev.longhand.codegen.Statements.Statement;
import dev.longhand.expr.Expression;
import dev.longhand.expr.Name;
import dev.longhand.expr.Operands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Straight-line blocks of 1 to 3 KB of bytecode, with the formulas as comments. */
final class ArithmeticBlocks {

    private static final int FULL = 2_200;
    /** A block this large is not filled up with the beginning of another group. */
    private static final int WORTHWHILE = 700;

    private static final int LARGEST_STATEMENT = 5_000;
    /** Groups up to here have each formula written out. */
    private static final int SMALL_GROUP = 4;

    private static final Pattern NUMBER = Pattern.compile("\\{?[0-9,]+\\}?");

    private record Commented(Statement statement, String comment, String shape, int size) {}

    private final Slots slots;
    private final ExpressionCode code;
    private final BytecodeSize size;
    private final FormulaText text;
    private final Map<Name, Expression> formulas;

    /** @param formulas the right sides as the user knows them */
    ArithmeticBlocks(Slots slots, FormulaText text, Map<Name, Expression> formulas) {
        this.slots = slots;
        this.code = new ExpressionCode(slots);
        this.size = new BytecodeSize(slots);
        this.text = text;
        this.formulas = formulas;
    }

    List<Block> of(Stage stage) {
        List<Block> blocks = new ArrayList<>();
        List<Commented> current = new ArrayList<>();
        int filled = 0;
        List<List<Commented>> groups = groups(commented(stage));
        for (List<Commented> group : groups) {
            int whole = group.stream().mapToInt(Commented::size).sum();
            if (filled >= WORTHWHILE && filled + whole > FULL) {
                blocks.add(block(stage, current));
                current = new ArrayList<>();
                filled = 0;
            }
            for (Commented c : group) {
                if (filled > 0 && filled + c.size() > FULL) {
                    blocks.add(block(stage, current));
                    current = new ArrayList<>();
                    filled = 0;
                }
                current.add(c);
                filled += c.size();
            }
        }
        blocks.add(block(stage, current));
        return blocks;
    }

    private List<Commented> commented(Stage stage) {
        List<Commented> all = new ArrayList<>();
        for (Statement s : Statements.of(stage.steps())) {
            Name name = s.step().name();
            int bytes = size.ofStatement(name, s.part(), s.tile() > 0);
            if (bytes > LARGEST_STATEMENT) {
                throw new StraightLineTooLong("the formula of " + name + " is too long for one method");
            }
            Expression formula = formulas.getOrDefault(name, s.step().right());
            String comment = s.tile() == 0 ? text.definition(name, formula) : "further terms of " + text.name(name);
            all.add(new Commented(s, comment, NUMBER.matcher(comment).replaceAll("#"), bytes));
        }
        return all;
    }

    private static List<List<Commented>> groups(List<Commented> all) {
        List<List<Commented>> groups = new ArrayList<>();
        for (Commented c : all) {
            List<Commented> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.isEmpty()
                    || !last.get(0).shape().equals(c.shape())
                    || last.get(0).statement().tile() != c.statement().tile()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(c);
        }
        return groups;
    }

    private Block block(Stage stage, List<Commented> content) {
        CodeBlock.Builder body = CodeBlock.builder();
        Set<Character> arrays = new TreeSet<>();
        for (List<Commented> group : groups(content)) {
            comments(group, body);
            for (Commented c : group) {
                Name name = c.statement().step().name();
                String sign = c.statement().tile() > 0 ? " += " : " = ";
                body.addStatement(
                        slots.of(name).text() + sign + code.of(c.statement().part()));
                arrays.add(slots.of(name).array());
                Operands.names(c.statement().part())
                        .forEach(used -> arrays.add(slots.of(used).array()));
            }
        }
        arrays.remove(Place.CONSTANT);
        return new Block(stage.backward() ? "backward" : "forward", stage, arrays, body.build());
    }

    private static void comments(List<Commented> group, CodeBlock.Builder body) {
        int last = group.size() - 1;
        for (int i = 0; i <= last; i++) {
            if (group.size() <= SMALL_GROUP || i == 0 || i == last) {
                body.add("// $L\n", group.get(i).comment());
            } else if (i == 1) {
                body.add("// ...\n");
            }
        }
    }
}
