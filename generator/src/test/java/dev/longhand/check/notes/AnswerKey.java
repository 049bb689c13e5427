package dev.longhand.check.notes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Answers for a note, made independently and kept by line, without those for arrows.
 *
 * @param answers in the order of the note
 */
record AnswerKey(List<Answer> answers) {

    /**
     * What is expected of one relation sign.
     *
     * @param line where the sign stands
     */
    record Answer(int line, Expectation expected) {}

    /** The key of a note such as {@code note-002}. */
    static AnswerKey read(String note) {
        try (InputStream in = AnswerKey.class.getResourceAsStream("/dev/longhand/check/keys/" + note + ".txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return new AnswerKey(text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank() && !line.contains("# arrow:"))
                    .map(AnswerKey::answer)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer answer(String line) {
        String[] words = line.split(" ");
        return new Answer(Integer.parseInt(words[0]), Expectation.of(words[2]));
    }

    /**
     * The answers where the network is not known: a value that follows from an earlier wrong one is right by the
     * numbers it is made of, if nothing says that those are wrong.
     */
    List<Answer> answersWithoutNetwork() {
        return answers.stream()
                .map(answer -> new Answer(answer.line(), answer.expected().orRightWhereCarried()))
                .toList();
    }

    /** How many answers each line has. */
    TreeMap<Integer, Integer> perLine() {
        TreeMap<Integer, Integer> perLine = new TreeMap<>();
        answers.forEach(answer -> perLine.merge(answer.line(), 1, Integer::sum));
        return perLine;
    }
}
