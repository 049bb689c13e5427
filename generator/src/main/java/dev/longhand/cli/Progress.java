package dev.longhand.cli;

import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/**
 * Says what is being done when it takes longer than people wait without wondering; only on a terminal, and gone when
 * done.
 */
final class Progress {

    private static final long PATIENCE_MILLIS = 2_000;

    private final PrintStream err;
    private final Thread watcher;
    private volatile String stage = "starting";
    private volatile boolean finished;
    private volatile boolean shown;

    Progress(PrintStream err) {
        this.err = err;
        this.watcher = new Thread(this::watch, "progress");
        watcher.setDaemon(true);
        if (Ansi.AUTO.enabled()) {
            watcher.start();
        }
    }

    /** What is being done from now on, in one word. */
    void stage(String now) {
        stage = now;
    }

    /** Clears the line. */
    void done() {
        finished = true;
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }

    private void watch() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            for (int tick = 0; !finished; tick++) {
                shown = true;
                err.print("\r\u001b[K" + stage + " " + ".".repeat(1 + tick % 3));
                err.flush();
                Thread.sleep(300);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
