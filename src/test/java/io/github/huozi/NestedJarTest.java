package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Programs are shipped as jars within a jar, where resources are streams and no files. */
class NestedJarTest {

    /** Has our classes as a jar within a jar has them: in memory, with addresses that name no file. */
    private static final class Nested extends ClassLoader {

        private static final Path CLASSES = Path.of("target/classes");

        Nested(ClassLoader parent) {
            super(parent);
        }

        private static Optional<byte[]> bytes(String name) {
            Path file = CLASSES.resolve(name);
            try {
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException e) {
                return Optional.empty();
            }
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                Optional<byte[]> bytes = bytes(name.replace('.', '/') + ".class");
                if (!name.startsWith("io.github.huozi.") || bytes.isEmpty()) {
                    return super.loadClass(name, resolve);
                }
                return defineClass(name, bytes.get(), 0, bytes.get().length);
            }
        }

        @Override
        public @Nullable URL getResource(String name) {
            Optional<byte[]> bytes = bytes(name);
            if (!name.startsWith("io/github/huozi/") || bytes.isEmpty()) {
                return super.getResource(name);
            }
            try {
                return new URL("nested", "", -1, "/app.jar/!huozi.jar!/" + name, new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL address) {
                        return new URLConnection(address) {
                            @Override
                            public void connect() {
                                // It is here.
                            }

                            @Override
                            public InputStream getInputStream() {
                                return new ByteArrayInputStream(bytes.get());
                            }
                        };
                    }
                });
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            Optional<byte[]> bytes = bytes(name);
            return name.startsWith("io/github/huozi/") && bytes.isPresent()
                    ? new ByteArrayInputStream(bytes.get())
                    : super.getResourceAsStream(name);
        }
    }

    @Test
    void booksAreMadeWhereResourcesAreNoFiles() throws ReflectiveOperationException {
        Class<?> there = new Nested(getClass().getClassLoader()).loadClass("io.github.huozi.Publisher");
        assertThat(there.getClassLoader()).isInstanceOf(Nested.class);
        Object publisher = there.getMethod("create").invoke(null);
        ClassLoader loader = there.getClassLoader();
        Class<?> sources = loader.loadClass("io.github.huozi.api.Source");
        Class<?> manuscripts = loader.loadClass("io.github.huozi.api.Manuscript");
        Object source = sources.getMethod("markdown", String.class)
                .invoke(null, "# 字模\n\n字模是**字**的母亲。\n\n```go\nvar a = 1\n```\n");
        source = sources.getMethod("named", String.class).invoke(source, "a");
        Object builder = manuscripts.getMethod("builder").invoke(null);
        builder = builder.getClass().getMethod("title", String.class).invoke(builder, "曾记");
        builder = builder.getClass().getMethod("chapter", sources).invoke(builder, source);
        Object manuscript = builder.getClass().getMethod("build").invoke(builder);
        Class<?> formats = loader.loadClass("io.github.huozi.Format");
        for (Object format : formats.getEnumConstants()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            there.getMethod("write", manuscripts, formats, java.io.OutputStream.class)
                    .invoke(publisher, manuscript, format, out);
            assertThat(out.size()).as(format.toString()).isGreaterThan(10_000);
        }
    }
}
