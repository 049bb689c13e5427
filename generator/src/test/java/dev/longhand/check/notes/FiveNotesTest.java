package dev.longhand.check.notes;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.longhand.check.RelationCount;
import dev.longhand.check.notes.AnswerKey.Answer;
import dev.longhand.check.report.Finding;
import dev.longhand.network.Network;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The notes that were given, against independent keys: no relation is lost, no true error is right, no right relation
 * is wrong. {@code -Dlonghand.report=true} prints how often each verdict is given, and rightly.
 */
class FiveNotesTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TestFactory
    Stream<DynamicTest> withNetwork() {
        return notes().map(note -> dynamicTest(note.name(), () -> judge(note, Optional.of(note.network()))));
    }

    @TestFactory
    Stream<DynamicTest> byTheirOwnDefinitions() {
        return notes().map(note -> dynamicTest(note.name(), () -> judge(note, Optional.empty())));
    }

    @TestFactory
    Stream<DynamicTest> keysHaveEverySign() {
        return notes().map(note -> dynamicTest(
                note.name(),
                () -> assertEquals(
                        RelationCount.perLine(note.text()), note.key().perLine())));
    }

    private static Stream<GivenNote> notes() {
        List<GivenNote> notes = GivenNote.all();
        assumeFalse(notes.isEmpty(), "the notes are not here");
        return notes.stream();
    }

    private static void judge(GivenNote note, Optional<Network> network) {
        List<Answer> answers =
                network.isPresent() ? note.key().answers() : note.key().answersWithoutNetwork();
        List<Optional<Finding>> found = assertTimeoutPreemptively(LIMIT, () -> note.check(network));
        List<String> lost = new ArrayList<>();
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            Optional<Finding> finding = found.get(i);
            if (finding.isPresent()) {
                judged.add(new Judged(answer.line(), answer.expected(), finding.get()));
            } else {
                lost.add("a sign on line " + answer.line());
            }
        }
        String name = network.isPresent() ? note.name() : note.name() + "-alone";
        if (Boolean.getBoolean("longhand.report")) {
            System.out.println(name + "\n" + VerdictCounts.of(judged));
        }
        assertAll(
                () -> assertEquals("", Listing.of(lost)),
                () -> assertEquals(
                        "",
                        Listing.of(
                                judged.stream().filter(Judged::breaksGuarantee).toList())),
                () -> KeptCounts.check(
                        name, judged.stream().filter(Judged::isShort).toList()));
    }
}
