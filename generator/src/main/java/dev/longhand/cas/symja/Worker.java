package dev.longhand.cas.symja;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** An engine on a daemon thread that lasts only while there is work. */
final class Worker {

    private final Engine engine = new Engine();
    private final ExecutorService thread;

    Worker() {
        ThreadPoolExecutor single =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Symja::daemon);
        single.allowCoreThreadTimeOut(true);
        thread = single;
    }

    /**
     * Does some work, at most for a time.
     *
     * @return whether it came to its end; if not, this worker is of no further use, as Symja may be running on
     */
    boolean finishes(Consumer<Engine> work, Duration limit) {
        Future<?> running = thread.submit(() -> {
            engine.enter();
            work.accept(engine);
        });
        try {
            running.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException late) {
            abandon(running);
            return false;
        } catch (InterruptedException interrupted) {
            abandon(running);
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Unsettled || failed.getCause() instanceof StackOverflowError) {
                abandon(running);
                return false;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    private void abandon(Future<?> running) {
        engine.stop();
        running.cancel(true);
        thread.shutdownNow();
    }
}
