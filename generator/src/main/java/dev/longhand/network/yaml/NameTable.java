package dev.longhand.network.yaml;

import dev.longhand.expr.Name;
import dev.longhand.network.JavaIdentifier;
import dev.longhand.source.Source;
import dev.longhand.source.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** All names of a file; they must differ in TeX, in Java, and from the names that derivatives get. */
final class NameTable {

    private final Source source;
    private final Problems problems;
    private final Map<Name, Entry> byName = new LinkedHashMap<>();
    private final Map<String, Entry> byIdentifier = new LinkedHashMap<>();
    private final Set<Span> reported = new HashSet<>();

    /**
     * A name in use.
     *
     * @param spelling as the file has it
     * @param role what it names
     */
    private record Entry(Name name, Span span, String spelling, String role) {}

    NameTable(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Takes a name in use; at one place in the file only the first clash is reported. */
    void add(Name name, Span span, String spelling, String role) {
        Entry entry = new Entry(name, span, spelling, role);
        Entry same = byName.putIfAbsent(name, entry);
        if (same != null) {
            String clash = same.spelling.equals(spelling)
                    ? "the name '" + spelling + "' is taken"
                    : "'" + spelling + "' and '" + same.spelling + "' are one name in TeX, " + name;
            report(span, clash + ": it is " + place(same) + "; give " + role + " another");
            return;
        }
        String identifier = JavaIdentifier.of(name);
        Entry alike = byIdentifier.putIfAbsent(identifier, entry);
        if (alike != null) {
            report(
                    span,
                    "'" + spelling + "' collides in Java with '" + alike.spelling + "', " + place(alike)
                            + ": without TeX both read " + identifier + "; give one of them another name");
        }
    }

    /** What a name stands for; empty when it is not in use. */
    String role(Name name) {
        Entry entry = byName.get(name);
        return entry == null ? "" : entry.role;
    }

    Set<Name> names() {
        return byName.keySet();
    }

    /** Reports names that the derivatives of other names will need. */
    void requireRoomForDerivatives() {
        for (Entry entry : byName.values()) {
            if (entry.name.base().equals("\\delta") && !entry.name.subscript().isEmpty()) {
                String identifier = JavaIdentifier.of(entry.name);
                for (Entry other : byName.values()) {
                    Name adjoint = new Name("\\delta", other.name.tex(), "");
                    if (adjoint.equals(entry.name) || JavaIdentifier.of(adjoint).equals(identifier)) {
                        report(
                                entry.span,
                                "'" + entry.spelling + "' is the name of the derivative of the loss by '"
                                        + other.spelling + "', " + place(other) + "; choose another");
                    }
                }
            }
        }
    }

    private String place(Entry entry) {
        return entry.role + " (line " + source.position(entry.span.start()).line() + ")";
    }

    private void report(Span span, String message) {
        if (reported.add(span)) {
            problems.add(span, message);
        }
    }
}
