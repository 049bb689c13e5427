package dev.longhand.latex.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.longhand.latex.tree.Relation;
import dev.longhand.latex.tree.Tree;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that every piece of a tree lies within the piece it belongs to. */
final class Places {

    private Places() {}

    static void check(Tree tree, String tex) {
        assertTrue(tree.span().end() <= tex.length(), tex);
        check(tree, tree, tex);
    }

    private static void check(Tree parent, Object value, String tex) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            part(parent, get(component, value), tex);
        }
    }

    private static void part(Tree parent, @Nullable Object part, String tex) {
        if (part instanceof Tree child) {
            boolean inside = child.span().start() >= parent.span().start()
                    && child.span().end() <= parent.span().end();
            assertTrue(inside, () -> tex + "\n" + child + "\nis not inside\n" + parent);
            check(child, child, tex);
        } else if (part instanceof List<?> list) {
            list.forEach(element -> part(parent, element, tex));
        } else if (part instanceof Relation
                || part instanceof Tree.Factor
                || part instanceof Tree.Term
                || part instanceof Tree.Branch) {
            check(parent, part, tex);
        }
    }

    private static @Nullable Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
