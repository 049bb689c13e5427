package dev.longhand.codegen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles an emitted class in memory, with every warning an error, and loads it. */
public final class Compilation {

    private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

    private Compilation() {}

    /**
     * The class of a source.
     *
     * @throws IllegalStateException when this Java has no compiler, or the source does not compile
     */
    public static Class<?> load(String qualifiedName, String source) {
        return new Compilation().compile(qualifiedName, source);
    }

    private Class<?> compile(String qualifiedName, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("this Java has no compiler; a JDK is needed");
        }
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);
                JavaFileManager memory = new Memory(standard)) {
            List<String> options = List.of("--release", "8", "-Xlint:all,-options", "-Werror", "-proc:none");
            boolean compiled = compiler.getTask(
                            messages, memory, null, options, null, List.of(new Text(qualifiedName, source)))
                    .call();
            if (!compiled) {
                throw new IllegalStateException(qualifiedName + " does not compile: " + messages);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        try {
            return new Loader().loadClass(qualifiedName);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI uri(String qualifiedName, JavaFileObject.Kind kind) {
        return URI.create("memory:///" + qualifiedName.replace('.', '/') + kind.extension);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String source;

        Text(String qualifiedName, String source) {
            super(uri(qualifiedName, Kind.SOURCE), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
        }
    }

    private final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
        Memory(StandardJavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(uri(name, kind), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    classes.put(name, bytes);
                    return bytes;
                }
            };
        }
    }

    private final class Loader extends ClassLoader {
        Loader() {
            super(Compilation.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            ByteArrayOutputStream bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] code = bytes.toByteArray();
            return defineClass(name, code, 0, code.length);
        }
    }
}
