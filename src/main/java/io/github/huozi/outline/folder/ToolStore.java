package io.github.huozi.outline.folder;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Folders that a tool fills and empties, such as downloaded packages and build results. A name alone proves nothing, since a
 * chapter may be called {@code build} as well; files in the folder or beside it do.
 */
final class ToolStore {

    /**
     * The signs of such a folder.
     *
     * @param name the name of the folder; empty for any
     * @param within files, one of which is in it; empty for any
     * @param beside files, one of which is beside it; empty for any
     * @param tool the tool that fills it
     */
    private record Mark(String name, List<String> within, List<String> beside, String tool) {

        boolean fits(Path dir) {
            Path parent = dir.getParent();
            return (name.isEmpty() || name.equals(String.valueOf(dir.getFileName())))
                    && (within.isEmpty() || has(dir, within))
                    && (beside.isEmpty() || (parent != null && has(parent, beside)));
        }

        private static boolean has(Path dir, List<String> names) {
            return names.stream().anyMatch(file -> Files.exists(dir.resolve(file)));
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark("node_modules", List.of(), List.of("package.json", "package-lock.json"), "npm"),
            new Mark(
                    "node_modules",
                    List.of(".package-lock.json", ".yarn-integrity", ".modules.yaml"),
                    List.of(),
                    "npm"),
            new Mark("", List.of("pyvenv.cfg"), List.of(), "Python"),
            new Mark("", List.of("CACHEDIR.TAG"), List.of(), "CACHEDIR.TAG"),
            new Mark("target", List.of(), List.of("pom.xml"), "Maven"),
            new Mark("target", List.of(), List.of("Cargo.toml"), "Cargo"),
            new Mark("build", List.of(), List.of("build.gradle", "build.gradle.kts"), "Gradle"),
            new Mark("_build", List.of("html", "doctrees", ".doctrees"), List.of(), "Sphinx"),
            new Mark("_book", List.of("index.html", "gitbook"), List.of(), "GitBook"),
            new Mark("_site", List.of("index.html"), List.of(), "Jekyll"));

    private ToolStore() {}

    /** Returns the tool that fills a folder; empty without evidence of one. */
    static Optional<String> of(Path dir) {
        Optional<String> tool =
                MARKS.stream().filter(mark -> mark.fits(dir)).map(Mark::tool).findFirst();
        return tool.or(() -> holdsPackages(dir) ? Optional.of("npm") : Optional.empty());
    }

    private static boolean holdsPackages(Path dir) {
        if (!String.valueOf(dir.getFileName()).equals("node_modules")) {
            return false;
        }
        try (DirectoryStream<Path> packages = Files.newDirectoryStream(dir)) {
            for (Path one : packages) {
                if (Files.exists(one.resolve("package.json"))) {
                    return true;
                }
            }
        } catch (IOException e) {
            // It is walked like any other folder, which reports unreadable files.
        }
        return false;
    }
}
