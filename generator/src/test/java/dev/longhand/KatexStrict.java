package dev.longhand;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;

/**
 * KaTeX in its strict mode as a judge of formulas. It lets some things pass that other engines refuse (bare Unicode,
 * colours by number, a row break outside an environment), so {@link EmittedSubset} stands beside it.
 */
public final class KatexStrict {

    private static final String SCRIPT = "/META-INF/resources/webjars/katex/0.16.4/dist/katex.min.js";

    /** Answers a refusal as a string; anything but a refusal, such as a fault of the engine, goes on as an exception. */
    private static final String JUDGE = """
            (function (tex) {
              try {
                katex.renderToString(tex, {displayMode: true, throwOnError: true, strict: 'error'});
                return null;
              } catch (refusal) {
                if (refusal instanceof katex.ParseError) { return String(refusal.message); }
                throw refusal;
              }
            })
            """;

    private final ScriptableObject scope;
    private final Function judge;

    private KatexStrict(Context context) throws IOException {
        scope = context.initStandardObjects();
        try (Reader script = new InputStreamReader(
                Objects.requireNonNull(KatexStrict.class.getResourceAsStream(SCRIPT), SCRIPT),
                StandardCharsets.UTF_8)) {
            context.evaluateReader(scope, script, "katex", 1, null);
        }
        judge = (Function) context.evaluateString(scope, JUDGE, "judge", 1, null);
    }

    /** KaTeX's complaint about a display formula, or nothing if it accepts. */
    public static Optional<String> error(String tex) {
        // The engine holds state while it parses: one formula at a time.
        synchronized (KatexStrict.class) {
            try (Context context = enter()) {
                KatexStrict katex = Loaded.KATEX;
                Object refusal = katex.judge.call(context, katex.scope, katex.scope, new Object[] {tex});
                return Optional.ofNullable(refusal).map(Object::toString);
            }
        }
    }

    private static Context enter() {
        Context context = Context.enter();
        // Compiled by Rhino, functions of this script would pass the size limit of a Java method.
        context.setInterpretedMode(true);
        return context;
    }

    private static final class Loaded {
        static final KatexStrict KATEX = load();

        private static KatexStrict load() {
            try (Context context = enter()) {
                return new KatexStrict(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
