package io.github.huozi.maven;

import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class path of a separate JVM that runs the plug-in's code: its jars, with the extensions that a pom adds to them. */
final class PluginClassPath {

    /** Maven removes SLF4J from every plug-in and supplies its own: the API, and the binding of either version. */
    private static final List<String> OF_MAVEN = List.of(
            "org.slf4j.LoggerFactory",
            "org.slf4j.impl.StaticLoggerBinder",
            "org.slf4j.impl.MavenSimpleLogger",
            "org.slf4j.simple.SimpleLogger");

    private PluginClassPath() {}

    /** Returns the class path; empty when the loader does not reveal it. */
    static Optional<List<String>> of(ClassLoader loader) {
        if (!(loader instanceof URLClassLoader realm)) {
            return Optional.empty();
        }
        List<String> paths = new ArrayList<>();
        for (URL url : realm.getURLs()) {
            file(url).ifPresent(paths::add);
        }
        for (String name : OF_MAVEN) {
            try {
                CodeSource source =
                        Class.forName(name, false, loader).getProtectionDomain().getCodeSource();
                Optional.ofNullable(source)
                        .map(CodeSource::getLocation)
                        .flatMap(PluginClassPath::file)
                        .filter(path -> !paths.contains(path))
                        .ifPresent(paths::add);
            } catch (ClassNotFoundException | LinkageError e) {
                // Another version of Maven names it differently.
            }
        }
        return paths.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(paths));
    }

    private static Optional<String> file(URL url) {
        try {
            return Optional.of(Path.of(url.toURI()).toString());
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
