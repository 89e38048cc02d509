package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation of the public API is whole: the compiler looks at it with the checks of the javadoc tool. */
class PublicApiDocsTest {

    private static final Path MAIN = Path.of("src/main/java");

    @TempDir
    Path classes;

    private static Set<Path> files() {
        return PublicApiTest.API.types().stream()
                .map(type -> MAIN.resolve(type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void doclintFindsNothing() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            StringWriter said = new StringWriter();
            boolean done = compiler.getTask(
                            said,
                            manager,
                            found,
                            List.of(
                                    "-proc:none",
                                    "-Xmaxwarns",
                                    "1000",
                                    "-Xdoclint:all/protected",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            null,
                            manager.getJavaFileObjectsFromPaths(files()))
                    .call();
            assertThat(found.getDiagnostics()).as(said.toString()).isEmpty();
            assertThat(done).isTrue();
        }
    }

    /** The pom leaves out of the Javadoc jar what lies in a package of the API and is none. */
    @Test
    void theJavadocJarHoldsTheApiAlone() throws IOException {
        Set<String> internal = new TreeSet<>();
        for (String room : PublicApiTest.PACKAGES) {
            String folder = (House.ROOT + room).replace('.', '/');
            try (Stream<Path> all = Files.list(MAIN.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"))
                        .filter(file -> !files().contains(file))
                        .filter(PublicApiDocsTest::isPublic)
                        .forEach(file -> internal.add(folder + "/" + file.getFileName()));
            }
        }
        String pom = Files.readString(Path.of("pom.xml"));
        Set<String> named = new TreeSet<>();
        java.util.regex.Pattern.compile("<sourceFileExclude>(.*?)</sourceFileExclude>")
                .matcher(pom)
                .results()
                .forEach(result -> named.add(result.group(1)));
        assertThat(named).isEqualTo(internal);
        for (String room : PublicApiTest.PACKAGES) {
            String folder = (House.ROOT + room).replace('.', '/');
            assertThat(pom).contains("<sourceFileInclude>" + folder + "/*.java</sourceFileInclude>");
        }
    }

    private static boolean isPublic(Path file) {
        try {
            return Files.readString(file).lines().anyMatch(line -> line.startsWith("public "));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
