package dev.longhand.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.longhand.codegen.Slots.IndexConstant;
import dev.longhand.codegen.Slots.IndexGroup;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Constants for indices, those of one layer in one declaration. */
final class IndexFields {

    private IndexFields() {}

    /** What callers use: indices into parameters, inputs, targets or outputs. */
    static FieldSpec of(IndexGroup group, FormulaText text) {
        StringBuilder doc =
                new StringBuilder("Indices of {@code " + text.name(group.label()) + "} in the " + group.array());
        String separator = ": ";
        for (IndexConstant c : group.constants()) {
            if (!c.name().equals(JavaNames.candidate(c.of()))) {
                doc.append(separator)
                        .append(c.name())
                        .append(" of {@code ")
                        .append(text.name(c.of()))
                        .append('}');
                separator = ", ";
            }
        }
        return declaration(group.constants(), Modifier.PUBLIC)
                .addJavadoc("$L", Layout.wrapped(doc.append('.').toString()))
                .build();
    }

    /** Slots of the scratch memory; names that differ in numbers only stand together. */
    static List<FieldSpec> scratch(List<IndexConstant> all) {
        List<FieldSpec> fields = new ArrayList<>();
        List<IndexConstant> together = new ArrayList<>();
        for (IndexConstant c : all) {
            if (!together.isEmpty() && !shape(c).equals(shape(together.get(0)))) {
                fields.add(declaration(together, Modifier.PRIVATE).build());
                together.clear();
            }
            together.add(c);
        }
        if (!together.isEmpty()) {
            fields.add(declaration(together, Modifier.PRIVATE).build());
        }
        return fields;
    }

    private static String shape(IndexConstant c) {
        return c.name().replaceAll("[0-9]+", "#");
    }

    private static FieldSpec.Builder declaration(List<IndexConstant> constants, Modifier access) {
        CodeBlock.Builder rest = CodeBlock.builder().add("$L", constants.get(0).value());
        for (IndexConstant c : constants.subList(1, constants.size())) {
            rest.add(",$W$L = $L", c.name(), c.value());
        }
        return FieldSpec.builder(TypeName.INT, constants.get(0).name(), access, Modifier.STATIC, Modifier.FINAL)
                .initializer(rest.build());
    }
}
