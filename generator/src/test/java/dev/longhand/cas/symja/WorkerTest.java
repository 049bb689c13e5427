package dev.longhand.cas.symja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;

class WorkerTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Worker worker = new Worker();

    @Test
    void doesItsWorkOnADaemonThread() {
        List<IExpr> results = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        assertTrue(worker.finishes(
                engine -> {
                    threads.add(Thread.currentThread());
                    results.add(engine.evaluate(F.Plus(F.C1, F.C2)));
                },
                LONG));
        assertEquals(List.of(F.C3), results);
        assertTrue(threads.get(0).isDaemon());
    }

    @Test
    void givesUpAfterTheLimitAndInterruptsTheWork() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        assertFalse(worker.finishes(
                engine -> {
                    try {
                        never.await();
                    } catch (InterruptedException asked) {
                        interrupted.countDown();
                    }
                },
                Duration.ofMillis(20)));
        interrupted.await();
    }

    @Test
    void whatSymjaCannotSettleIsNotFinished() {
        assertFalse(worker.finishes(
                engine -> {
                    throw new Unsettled("no");
                },
                LONG));
    }

    @Test
    void otherFailuresAreOurs() {
        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> worker.finishes(
                        engine -> {
                            throw new ArithmeticException("ours");
                        },
                        LONG));
        assertInstanceOf(ArithmeticException.class, failure.getCause());
    }

    @Test
    void anInterruptedCallerStaysInterrupted() {
        Thread.currentThread().interrupt();
        CountDownLatch never = new CountDownLatch(1);
        assertFalse(worker.finishes(
                engine -> {
                    try {
                        never.await();
                    } catch (InterruptedException asked) {
                        Thread.currentThread().interrupt();
                    }
                },
                LONG));
        assertTrue(Thread.interrupted());
    }
}
