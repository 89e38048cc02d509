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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** The pom names the packages of the API for the Javadoc jar; public types in them that are not part of it are hidden. */
    @Test
    void theJavadocJarHoldsTheApiAlone() throws IOException {
        Set<String> internal = new TreeSet<>();
        Set<String> hidden = new TreeSet<>();
        for (String room : PublicApiTest.PACKAGES) {
            try (Stream<Path> all = Files.list(MAIN.resolve((House.ROOT + room).replace('.', '/')))) {
                for (Path file : all.filter(each -> each.toString().endsWith(".java"))
                        .filter(each -> !each.endsWith("package-info.java"))
                        .filter(PublicApiDocsTest::isPublic)
                        .toList()) {
                    if (!files().contains(file)) {
                        internal.add(file.toString());
                    }
                    if (Files.readString(file).lines().anyMatch(" * @hidden"::equals)) {
                        hidden.add(file.toString());
                    }
                }
            }
        }
        assertThat(hidden).isEqualTo(internal);
        Matcher packages = Pattern.compile("<argument>(io\\.github\\.huozi[a-z.]*)</argument>")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertThat(packages.results().map(found -> found.group(1).substring(House.ROOT.length())))
                .containsExactlyInAnyOrderElementsOf(PublicApiTest.PACKAGES);
    }

    private static boolean isPublic(Path file) {
        try {
            return Files.readString(file).lines().anyMatch(line -> line.startsWith("public "));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
