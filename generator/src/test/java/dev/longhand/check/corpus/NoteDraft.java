package dev.longhand.check.corpus;

import dev.longhand.check.NoteCheck;
import dev.longhand.check.report.Finding;
import dev.longhand.notes.document.NoteReader;
import dev.longhand.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A note being written, one formula a line. */
final class NoteDraft {

    private final Dress dress;
    private final List<String> lines = new ArrayList<>();

    NoteDraft() {
        this(Dress.PLAIN);
    }

    NoteDraft(Dress dress) {
        this.dress = dress;
    }

    /** Adds a line; the answer is its place. */
    int add(String tex) {
        lines.add(dress.display(tex));
        return lines.size() - 1;
    }

    int say(String words) {
        lines.add(words);
        return lines.size() - 1;
    }

    List<String> lines() {
        return lines;
    }

    String text() {
        return String.join("\n\n", lines) + "\n";
    }

    /** What is found in each line. */
    List<List<Finding>> findings() {
        String text = text();
        List<List<Finding>> found = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (String line : lines) {
            found.add(new ArrayList<>());
            starts.add(start);
            start += line.length() + 2;
        }
        for (Finding finding : NoteCheck.check(NoteReader.read(new Source("note.md", text)), Optional.empty(), Map.of())
                .findings()) {
            int line = starts.size() - 1;
            while (line > 0 && starts.get(line) > finding.span().start()) {
                line--;
            }
            found.get(line).add(finding);
        }
        return found;
    }
}
