package io.github.huozi.outline.folder;

import io.github.huozi.book.file.Binary;
import io.github.huozi.book.file.BookPath;
import io.github.huozi.book.file.ResourceResolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a book whose tool puts some at the root of a site: a file not at its address may be in one of those
 * folders. {@code @} in an address also denotes one of them.
 */
public final class SiteFiles implements ResourceResolver {

    private static final Pattern ALIAS = Pattern.compile("^(?:.*?/)?~?@(?:[A-Za-z]\\w*)?/(.+)$");

    private final ResourceResolver files;
    private final List<String> roots;

    private SiteFiles(ResourceResolver files, List<String> roots) {
        this.files = files;
        this.roots = List.copyOf(roots);
    }

    /** Returns the files, also looked up in these folders. */
    public static ResourceResolver of(ResourceResolver files, List<String> roots) {
        return roots.isEmpty() ? files : new SiteFiles(files, roots);
    }

    @Override
    public Optional<Binary> resolve(String path) throws IOException {
        for (String place : places(path)) {
            Optional<Binary> found = files.resolve(place);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<String> places(String path) {
        Matcher alias = ALIAS.matcher(path);
        String wanted = alias.matches() ? alias.group(1) : path;
        List<String> places = new ArrayList<>(List.of(path, wanted));
        for (String root : roots) {
            BookPath.resolve("", Workspace.below(root, wanted)).ifPresent(places::add);
            // The site may be in a folder of its host, and a path may be relative to the root even in a deeper page.
            for (int slash = wanted.indexOf('/'); slash > 0; slash = wanted.indexOf('/', slash + 1)) {
                BookPath.resolve("", Workspace.below(root, wanted.substring(slash + 1)))
                        .ifPresent(places::add);
            }
            // A page of the site may be addressed with its source folder.
            if (!root.isEmpty() && wanted.startsWith(Workspace.parent(root) + "/")) {
                BookPath.resolve(
                                "",
                                root + wanted.substring(Workspace.parent(root).length()))
                        .ifPresent(places::add);
            }
        }
        return places;
    }

    @Override
    public Optional<String> spelledOtherwise(String path) {
        return files.spelledOtherwise(path);
    }
}
