package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Array;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book without diagrams needs none of the libraries that lay them out: the class path here has no ELK, no EMF, no Xtend and no Guava. */
class WithoutDiagramsTest {

    @TempDir
    Path folder;

    private static ClassLoader poor() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (!entry.matches(".*(org\\.eclipse\\.(elk|emf|xtext)|guava|failureaccess).*\\.jar")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private void publish(String chapter) throws IOException, ReflectiveOperationException {
        Files.writeString(folder.resolve("a.md"), chapter);
        Class<?> publisher = poor().loadClass("io.github.huozi.Publisher");
        Class<?> format = publisher.getClassLoader().loadClass("io.github.huozi.Format");
        Object formats = Array.newInstance(format, 2);
        Array.set(formats, 0, format.getField("EPUB").get(null));
        Array.set(formats, 1, format.getField("PDF").get(null));
        publisher
                .getMethod("publish", Path.class, Path.class, formats.getClass())
                .invoke(publisher.getMethod("create").invoke(null), folder, folder.resolve("out"), formats);
    }

    @Test
    void aBookWithoutDiagramsIsMadeWithoutWhatLaysThemOut() throws IOException, ReflectiveOperationException {
        publish("# 窑\n\n```java\nint fire = 1;\n```\n\n窑火不熄。\n");
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**.pdf").isDirectoryContaining("glob:**.epub");
    }

    @Test
    void aBookWithAFlowchartIsNot() {
        assertThat(catchThrowable(() -> publish("# 窑\n\n```mermaid\nflowchart LR\n    A --> B\n```\n")))
                .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }
}
