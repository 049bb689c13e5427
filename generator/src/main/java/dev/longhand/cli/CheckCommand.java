package dev.longhand.cli;

import dev.longhand.Longhand;
import dev.longhand.check.report.CheckedNote;
import dev.longhand.check.report.HtmlReport;
import dev.longhand.check.report.JsonReport;
import dev.longhand.check.report.SarifReport;
import dev.longhand.check.report.TextReport;
import dev.longhand.check.report.Verdict;
import dev.longhand.network.Network;
import dev.longhand.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says of every relation in some notes whether it is right. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Check a derivation that somebody wrote: every relation between maths delimiters gets a verdict.",
            "",
            "  definition   gives a name its meaning",
            "  right        both sides are equal, for all values",
            "  right-if     equal under a condition, which is named",
            "  rounded      right to the digits printed",
            "  carried      follows from an earlier wrong value",
            "  wrong        the sides differ, with a point to recompute it at",
            "  undecided    neither shown nor refuted",
            "  not-read     something at this place was not understood",
            "",
            "Nothing is called right that was not proved, nothing wrong that was not refuted.",
            "",
            "What a note leaves open is settled once and stands at the top of the report; --reading chooses otherwise:",
            "",
            "  superscripts  layers or powers",
            "  sigma         logistic, unknown, or what the words of the note say, such as tanh",
            "  capitals      matrices or numbers",
            "  index-order   to-from (w_ij leads to i from j) or from-to; index-order-w where letters differ",
            "  entries-x     sample-first (x_ij is feature j of sample i) or feature-first",
            "  differentials derivatives (dW is the derivative of the loss by W) or names",
            "  repeated-indices  summed (by Einstein's convention) or written",
            "  target        the letter of what the output should be",
            "  output        the letter of what the network computes",
            "  Delta         prefix (one name with the name behind it) or quantity",
            "  spelling      followed or strict"
        },
        footer = {
            "",
            "Exit codes: 0 nothing is wrong; 1 a claim is wrong; 2 usage, unreadable or invalid input.",
            "Examples:",
            "  longhand check notes.md                      what needs attention, as text",
            "  longhand check notes.md --network xor.yaml   with its names and numbers",
            "  longhand check *.md -o report.html           a page, each relation marked",
            "  longhand check notes.tex -o notes.sarif      for code scanning",
            "  longhand check notes.md --reading superscripts=powers"
        })
final class CheckCommand implements Callable<Integer> {

    /** How findings can be written. */
    enum Format {
        TEXT(".txt"),
        JSON(".json"),
        SARIF(".sarif"),
        HTML(".html");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        static Format of(@Nullable Path path) {
            for (Format format : values()) {
                if (path != null && path.toString().endsWith(format.ending)) {
                    return format;
                }
            }
            return TEXT;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private LonghandCommand parent;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private NoteArguments notes;

    @Option(
            names = "--network",
            paramLabel = "NETWORK",
            description = "the network file that the notes are about (default: what the notes themselves define)")
    private @Nullable Path network;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: what the ending of PATH says, else text")
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "a file for the report, in place of standard output")
    private @Nullable Path output;

    @Option(
            names = "--reading",
            paramLabel = "NAME=VALUE",
            description = "read something otherwise than the report says at its top; may be repeated")
    private Map<String, String> readings = new LinkedHashMap<>();

    @Option(
            names = "--all",
            description = "list every relation in text and SARIF, also where there is nothing to do about it")
    private boolean all;

    @Override
    public Integer call() {
        Progress progress = new Progress(parent.err());
        progress.stage("reading");
        Optional<Network> about = Optional.ofNullable(network).map(NetworkArgument::read);
        List<Source> sources = notes.read();
        Longhand longhand = new Longhand();
        List<CheckedNote> checked = new ArrayList<>();
        for (Source source : sources) {
            progress.stage("checking " + (checked.size() + 1) + " of " + sources.size());
            checked.add(longhand.check(source, about, readings));
        }
        ReadingOverrides.check(readings, checked, spec.commandLine());
        progress.stage("writing");
        write(checked);
        progress.done();
        return code(checked);
    }

    /** A value that only follows from a wrong one is not wrong itself. */
    static int code(List<CheckedNote> checked) {
        return checked.stream().anyMatch(note -> note.count(Verdict.WRONG) > 0) ? Main.WRONG : Main.DONE;
    }

    private void write(List<CheckedNote> checked) {
        Format chosen = format == null ? Format.of(output) : format;
        boolean coloured = output == null && Ansi.AUTO.enabled();
        String report = switch (chosen) {
            case TEXT -> TextReport.of(checked, all, coloured);
            case JSON -> JsonReport.of(checked);
            case SARIF -> SarifReport.of(checked, all);
            case HTML -> HtmlReport.of(checked);
        };
        if (output == null) {
            parent.out().print(report);
        } else {
            OutputFile.write(output, report);
        }
    }
}
