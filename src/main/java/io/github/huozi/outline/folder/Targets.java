package io.github.huozi.outline.folder;

import io.github.huozi.book.file.BookFolder;
import io.github.huozi.book.file.PageSlug;
import io.github.huozi.outline.name.FileName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds the target files of links in an outline: relative to it, or to its root; encoded or not; to a folder, meaning its
 * opening page; with the extension of the generated page.
 *
 * @param workspace the folder
 * @param base the folder against which links are resolved
 * @param root the folder against which links with a leading {@code /} are resolved
 * @param home the home page of the book, if a configuration names it; otherwise empty
 */
public record Targets(Workspace workspace, String base, String root, String home) {

    private static final List<String> OPENERS = List.of(
            "README.md",
            "readme.md",
            "index.md",
            "_index.md",
            "README.html",
            "index.html",
            "index.mdx",
            "index.qmd",
            "index.Rmd",
            "README.mdx");

    private static final List<String> ENDINGS = List.of(".md", ".mdx", ".qmd", ".Rmd", ".markdown", ".ipynb", ".rst");

    /** Returns the target of a link. */
    public BookFolder.Found find(String target) {
        String path = target.replaceFirst("[#?].*$", "").strip();
        BookFolder.Found first = new BookFolder.Found.Missing();
        for (String candidate : candidates(path)) {
            BookFolder.Found found = workspace.folder().find(candidate);
            if (found instanceof BookFolder.Found.Inside) {
                return found;
            }
            if (found instanceof BookFolder.Found.Outside) {
                first = found;
            }
        }
        return first instanceof BookFolder.Found.Outside ? first : ignoringCase(path);
    }

    /** Returns the name of the target file of a link. */
    public Optional<String> name(String target) {
        return find(target) instanceof BookFolder.Found.Inside inside ? Optional.of(inside.name()) : Optional.empty();
    }

    private List<String> candidates(String path) {
        List<String> candidates = new ArrayList<>();
        for (String spelling : List.of(path, FileName.decode(path))) {
            String joined = join(spelling);
            candidates.add(joined);
            if (joined.endsWith(".html")) {
                ENDINGS.forEach(ending -> candidates.add(joined.replaceFirst("\\.html$", ending)));
            }
            // Astro writes the address of a page like that of a folder: /guides/start/.
            String page = joined.replaceFirst("/+$", "");
            ENDINGS.forEach(ending -> candidates.add(page + ending));
            OPENERS.forEach(opener -> candidates.add(Workspace.below(page, opener)));
        }
        return candidates;
    }

    private String join(String path) {
        String slashes = path.replace('\\', '/');
        return slashes.startsWith("/")
                ? Workspace.below(root, slashes.replaceFirst("^/+", ""))
                : Workspace.below(base, slashes);
    }

    /**
     * Many a book was written where {@code Readme.md} and {@code README.md} are one file; and some tools write the addresses of
     * pages in small letters and without marks.
     */
    private BookFolder.Found ignoringCase(String path) {
        String wanted = BookFolder.normalise(join(FileName.decode(path))).orElse("");
        return only(wanted, name -> name.toLowerCase(Locale.ROOT))
                .or(() -> only(
                        wanted + ".md",
                        name -> SourceFiles.isMarkdown(name) ? PageSlug.of(SourceFiles.stem(name)) : name))
                .map(workspace.folder()::find)
                .orElseGet(BookFolder.Found.Missing::new);
    }

    /** The one file whose name has the same form as another. */
    private Optional<String> only(String wanted, UnaryOperator<String> form) {
        String same = form.apply(wanted);
        List<String> found = workspace
                .tree()
                .allFiles()
                .filter(file -> form.apply(file).equals(same))
                .limit(2)
                .toList();
        return Optional.of(found).filter(it -> it.size() == 1).map(it -> it.get(0));
    }
}
