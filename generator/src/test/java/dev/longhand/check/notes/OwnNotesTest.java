package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Our own notes get the verdicts in their comments, the right ones and those with slips. */
class OwnNotesTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> verdicts() {
        return OwnNote.all().stream().map(note -> dynamicTest(note.name(), () -> verdicts(note)));
    }

    private static void verdicts(OwnNote note) {
        List<ExpectedFormula> formulas = assertTimeoutPreemptively(LIMIT, note::check);
        List<Judged> judged =
                formulas.stream().flatMap(formula -> formula.judged().stream()).toList();
        assertFalse(judged.isEmpty());
        assertAll(
                () -> none(formulas.stream().filter(f -> !f.isComplete()).toList()),
                () -> none(judged.stream().filter(Judged::breaksGuarantee).toList()),
                () -> none(judged.stream()
                        .filter(j -> !j.isAsExpected() && !j.isShort() && !j.breaksGuarantee())
                        .toList()),
                () -> KeptCounts.check(
                        note.name(), judged.stream().filter(Judged::isShort).toList()));
    }

    private static void none(List<?> found) {
        assertEquals("", Listing.of(found));
    }
}
