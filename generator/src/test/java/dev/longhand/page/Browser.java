package dev.longhand.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium that finds no host, and keeps account of what a page asks for. */
final class Browser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final Pattern CONSOLE = Pattern.compile(":(?:\\w+:)?CONSOLE[:(]\\d+\\)?\\] (.*)");
    private static final long LIMIT_SECONDS = 60;

    private final Path program;
    private final Path folder;

    private Browser(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * What came of looking at a page.
     *
     * @param output what was asked for on standard output, such as the page's elements
     * @param console lines that the page wrote to its console
     * @param requests addresses that the page asked for, itself excepted
     */
    record Visit(String output, List<String> console, List<String> requests) {}

    /** The browser, or empty on a machine without one. */
    static Optional<Browser> find(Path folder) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, folder));
    }

    Visit visit(Path page, String... options) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "visit", ".out");
        Path messages = Files.createTempFile(folder, "visit", ".err");
        Path network = Files.createTempFile(folder, "visit", ".json");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-extensions",
                "--user-data-dir=" + folder.resolve("profile"),
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--log-net-log=" + network,
                "--enable-logging=stderr",
                "--log-level=0"));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectInput(Redirect.from(
                        Files.createTempFile(folder, "visit", ".in").toFile()))
                .redirectOutput(output.toFile())
                .redirectError(messages.toFile())
                .start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("the browser hangs at " + page);
        }
        return new Visit(Files.readString(output), console(messages), requests(network));
    }

    private static List<String> console(Path messages) throws IOException {
        return Files.readAllLines(messages, StandardCharsets.ISO_8859_1).stream()
                .map(CONSOLE::matcher)
                .filter(Matcher::find)
                .map(match -> match.group(1))
                .toList();
    }

    /** The browser asks for things of its own, such as updates; these have no page as their origin. */
    private static List<String> requests(Path network) throws IOException {
        JsonNode log = new ObjectMapper().readTree(network.toFile());
        int start = log.at("/constants/logEventTypes/URL_REQUEST_START_JOB").asInt();
        List<String> addresses = new ArrayList<>();
        for (JsonNode event : log.get("events")) {
            String origin = event.at("/params/initiator").asText("");
            if (event.get("type").asInt() == start && !origin.isEmpty() && !origin.equals("not an origin")) {
                addresses.add(event.at("/params/url").asText());
            }
        }
        return addresses;
    }
}
