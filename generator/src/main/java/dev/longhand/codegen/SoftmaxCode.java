package dev.longhand.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.longhand.codegen.lowering.Step.Exponentials;
import dev.longhand.expr.Name;
import java.util.List;

/** The loops that take exponentials of logits less the largest of them. */
final class SoftmaxCode {

    private SoftmaxCode() {}

    static void exponentials(Exponentials e, Slots slots, FormulaText text, CodeBlock.Builder body) {
        String shifted = slots.of(e.shifted().get(0)).text("i");
        String power = slots.of(e.powers().get(0)).text("i");
        Place first = slots.of(e.logits().get(0));
        int count = e.logits().size();
        body.add(
                "// $L = $L - \\max, $L = \\exp($L); ..., $L\n",
                text.name(e.shifted().get(0)),
                text.name(e.logits().get(0)),
                text.name(e.powers().get(0)),
                text.name(e.shifted().get(0)),
                text.name(e.powers().get(count - 1)));
        if (!contiguous(e.logits(), slots)) {
            for (int k = 0; k < count; k++) {
                body.addStatement(
                        "$L = $L",
                        slots.of(e.shifted().get(k)).text(),
                        slots.of(e.logits().get(k)).text());
            }
            first = slots.of(e.shifted().get(0));
        }
        body.addStatement("int top = 0");
        body.beginControlFlow("for (int i = 1; i < $L; i++)", count);
        body.beginControlFlow("if ($L > $L)", first.text("i"), first.text("top"));
        body.addStatement("top = i");
        body.endControlFlow();
        body.endControlFlow();
        body.addStatement("double largest = $L", first.text("top"));
        body.addStatement("double rest = 0.0");
        body.beginControlFlow("for (int i = 0; i < $L; i++)", count);
        body.addStatement("$L = $L - largest", shifted, first.text("i"));
        body.addStatement("$L = Math.exp($L)", power, shifted);
        body.beginControlFlow("if (i != top)");
        body.addStatement("rest += $L", power);
        body.endControlFlow();
        body.endControlFlow();
        if (slots.isNeeded(e.largest())) {
            body.addStatement("$L = largest", slots.of(e.largest()).text());
        }
        if (slots.isNeeded(e.rest())) {
            body.addStatement("$L = rest", slots.of(e.rest()).text());
        }
    }

    private static boolean contiguous(List<Name> names, Slots slots) {
        for (int i = 1; i < names.size(); i++) {
            if (!slots.of(names.get(i - 1)).isBefore(slots.of(names.get(i)))) {
                return false;
            }
        }
        return slots.of(names.get(0)).array() != Place.CONSTANT;
    }
}
