package dev.longhand.codegen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Emitted classes, compiled in memory at source level 8 with every warning an error, and loaded. */
final class CompiledClass {

    private static final List<String> STRICT = List.of("--release", "8", "-Xlint:all", "-Xlint:-options", "-Werror");

    private final Map<String, byte[]> bytes;
    private final Class<?> type;
    private final Object instance;

    private CompiledClass(Map<String, byte[]> bytes, String name) {
        this.bytes = bytes;
        ClassLoader loader = new ClassLoader(CompiledClass.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String wanted) throws ClassNotFoundException {
                byte[] code = bytes.get(wanted);
                if (code == null) {
                    throw new ClassNotFoundException(wanted);
                }
                return defineClass(wanted, code, 0, code.length);
            }
        };
        try {
            this.type = loader.loadClass(name);
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            this.instance = constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Compiles one class that needs nothing but the JDK. */
    static CompiledClass of(String name, String source) {
        return new CompiledClass(compile(Map.of(name, source), STRICT), name);
    }

    /** Compiles several, with the class path of the test run, and makes an instance of {@code name}. */
    static CompiledClass withClassPath(String name, Map<String, String> sources) {
        return new CompiledClass(
                compile(sources, List.of("-proc:none", "-cp", System.getProperty("java.class.path"))), name);
    }

    private static Map<String, byte[]> compile(Map<String, String> sources, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, text) -> units.add(new Text(name, text)));
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavaFileManager files = new ForwardingJavaFileManager<JavaFileManager>(standard) {
                @Override
                public JavaFileObject getJavaFileForOutput(
                        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    written.put(name, out);
                    return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
                        @Override
                        public OutputStream openOutputStream() {
                            return out;
                        }
                    };
                }
            };
            if (!compiler.getTask(messages, files, null, options, null, units).call()) {
                throw new AssertionError(messages + "\n" + sources.values());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        written.forEach((name, out) -> bytes.put(name, out.toByteArray()));
        return bytes;
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    Class<?> type() {
        return type;
    }

    Object instance() {
        return instance;
    }

    /** The class file. */
    byte[] classFile() {
        return Objects.requireNonNull(bytes.get(type.getName()));
    }

    int constant(String name) {
        try {
            return type.getField(name).getInt(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    double loss(double[] params, double[] input, double[] target) {
        return (double) call("loss", params, input, target);
    }

    double[] predict(double[] params, double[] input) {
        double[] output = new double[constant("OUTPUTS")];
        call("predict", params, input, output);
        return output;
    }

    /** The loss; {@code gradient} is overwritten. */
    double lossAndGradient(double[] params, double[] input, double[] target, double[] gradient) {
        return (double) call("lossAndGradient", params, input, target, gradient);
    }

    double[] value(double... x) {
        double[] result = new double[constant("OUTPUTS")];
        call("value", x, result);
        return result;
    }

    double[] jacobian(double... x) {
        double[] jacobian = new double[constant("OUTPUTS") * constant("INPUTS")];
        call("jacobian", x, jacobian);
        return jacobian;
    }

    /** Calls a method whose parameters are arrays. */
    Object call(String name, double[]... arguments) {
        Class<?>[] types = new Class<?>[arguments.length];
        java.util.Arrays.fill(types, double[].class);
        try {
            return type.getMethod(name, types).invoke(instance, (Object[]) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
