package io.github.huozi.assemble;

import io.github.huozi.book.file.ResourceResolver;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links to files of the repository that are not in the book. An address such as {@code https://github.com/a/b/tree/main/docs}
 * gives the branch, and the folder of the book in the repository.
 */
final class RepositoryLinks {

    private static final Pattern ADDRESS = Pattern.compile(
            "(https?://([^/]+)/[^?#]+?)(?:\\.git)?/?(?:(?:/-)?/(?:tree|blob|src/branch|src)/([^/?#]+)(?:/([^?#]*))?)?(?:[?#].*)?");

    private final ResourceResolver resources;
    private final String root;
    private final String host;
    private final String branch;
    private final String folder;

    private RepositoryLinks(ResourceResolver resources, String root, String host, String branch, String folder) {
        this.resources = resources;
        this.root = root;
        this.host = host;
        this.branch = branch;
        this.folder = folder;
    }

    /**
     * @param repository its address; may be empty
     * @param resources the files of the book's folder
     */
    static RepositoryLinks of(String repository, ResourceResolver resources) {
        Matcher matcher = ADDRESS.matcher(repository.strip());
        if (!matcher.matches()) {
            return new RepositoryLinks(resources, "", "", "", "");
        }
        String branch = matcher.group(3) == null ? "" : matcher.group(3);
        String folder = matcher.group(4) == null ? "" : matcher.group(4);
        return new RepositoryLinks(resources, matcher.group(1), matcher.group(2), branch, folder);
    }

    /** Whether the book's folder has a file at this path. */
    boolean hasFile(String path) {
        try {
            return !path.isEmpty() && resources.resolve(path).isPresent();
        } catch (IOException e) {
            // The file exists but cannot be read.
            return true;
        }
    }

    /**
     * Returns the address of a file.
     *
     * @param from the source that refers to it
     * @param path the path in the reference, decoded
     * @return the address; empty if the repository is unknown, or if the path leads to a missing file within the book's folder
     */
    Optional<String> address(String from, String path) {
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Deque<String> names = new ArrayDeque<>();
        boolean outside = path.startsWith("/") ? false : walk(names, parent(from));
        outside |= walk(names, path);
        if (!outside) {
            String inside = String.join("/", names);
            return hasFile(inside) ? Optional.of(page(join(folder, inside), path)) : Optional.empty();
        }
        Deque<String> whole = new ArrayDeque<>(Arrays.asList(folder.isEmpty() ? new String[0] : folder.split("/", -1)));
        boolean beyond = false;
        for (String name : (path.startsWith("/") ? path : parent(from) + path).split("/", -1)) {
            beyond |= name.equals("..") && whole.isEmpty() && !folder.isEmpty();
            walk(whole, name);
        }
        return beyond || whole.isEmpty() ? Optional.empty() : Optional.of(page(String.join("/", whole), path));
    }

    private static String parent(String from) {
        return from.substring(0, from.lastIndexOf('/') + 1);
    }

    private static String join(String folder, String path) {
        return folder.isEmpty() ? path : (folder + "/" + path).replace("//", "/");
    }

    /** Whether the path leads out of its starting folder. */
    private static boolean walk(Deque<String> names, String path) {
        boolean outside = false;
        for (String name : path.split("/", -1)) {
            switch (name) {
                case "", "." -> {}
                case ".." -> outside |= names.pollLast() == null;
                default -> names.addLast(name);
            }
        }
        return outside;
    }

    private String page(String file, String path) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        boolean isFolder = path.endsWith("/") || path.endsWith("..") || last.indexOf('.') < 0;
        String view = isFolder ? "tree" : "blob";
        StringBuilder address = new StringBuilder(root);
        if (host.contains("gitlab")) {
            address.append("/-");
        }
        address.append('/')
                .append(host.contains("bitbucket") ? "src" : view)
                .append('/')
                .append(branch());
        for (String name : file.split("/", -1)) {
            address.append('/')
                    .append(URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return address.toString();
    }

    /** Gitee does not accept the name that other hosts use for the default branch. */
    private String branch() {
        return !branch.isEmpty() ? branch : host.equals("gitee.com") ? "master" : "HEAD";
    }
}
