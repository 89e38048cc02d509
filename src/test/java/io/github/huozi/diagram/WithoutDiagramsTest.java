package io.github.huozi.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layout kernel costs a book without diagrams nothing: none of its classes is loaded. */
class WithoutDiagramsTest {

    /** Loads everything itself, and keeps the names. */
    private static final class Recorder extends URLClassLoader {
        private final List<String> loaded = new ArrayList<>();

        Recorder(URL[] urls) {
            super(urls, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> {
                    try {
                        return Path.of(entry).toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(URL[]::new);
    }

    @Test
    void loadsNoClassOfTheKernelUntilAGraphIsDrawn() throws IOException, ReflectiveOperationException {
        try (Recorder recorder = new Recorder(classPath())) {
            Class<?> diagrams = recorder.loadClass("io.github.huozi.diagram.Diagrams");
            assertThat(diagrams.getMethod("knows", String.class).invoke(null, "mermaid"))
                    .isEqualTo(true);
            assertThat(recorder.loaded).contains("io.github.huozi.diagram.Diagrams");
            assertThat(recorder.loaded)
                    .noneMatch(name -> name.startsWith("org.eclipse") || name.startsWith("com.google"));
        }
    }

    @Test
    void namesTheKernelInOneClass() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> DiagramGolden.read(file).contains("org.eclipse.elk."))
                            .map(file -> file.getFileName().toString()))
                    .containsExactly("LayeredPlacement.java");
        }
    }
}
