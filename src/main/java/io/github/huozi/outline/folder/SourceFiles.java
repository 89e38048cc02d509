package io.github.huozi.outline.folder;

import java.util.regex.Pattern;

/** Determines from a file's name its format, and whether the page may open or close a book. */
public final class SourceFiles {

    private static final Pattern TEXT = Pattern.compile(
            "(?i).*\\.(md|markdown|mdown|mkdn?|mdx|rmd|qmd|ipynb|html?|xhtml|txt|docx|odt|adoc|asciidoc|rst|tex|org|epub|csv|canvas)");

    private static final Pattern READ =
            Pattern.compile("(?i).*\\.(md|markdown|mdown|mkdn?|mdx|rmd|qmd|html?|xhtml|txt)");

    private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(md|markdown|mdown|mkdn?|mdx|rmd|qmd)");

    private static final Pattern HTML = Pattern.compile("(?i).*\\.(html?|xhtml)");

    private static final Pattern OPENER =
            Pattern.compile("(?i)(readme|index|_index)\\.(md|markdown|mdx|rmd|qmd|html?|xhtml)");

    /** Files about the repository. A list of chapters may name them; then they open or close the book. */
    private static final Pattern ABOUT_REPOSITORY = Pattern.compile(
            "(?i)(readme([._-][a-z]{2,3}([_-][a-z]{2,4})?)?|changelog|licen[cs]e(-[a-z0-9]+)?|copying|contributing"
                    + "|code[-_]of[-_]conduct)\\.[a-z]+");

    /** The same for the book's root; deeper, these are good names for chapters. */
    private static final Pattern ABOUT_ROOT = Pattern.compile(
            "(?i)(changes|notice|contributors|governance|maintainers|authors|backers|sponsors|todo|roadmap)\\.[a-z]+");

    private SourceFiles() {}

    /** Whether a file of this name could hold text. */
    public static boolean couldHoldText(String path) {
        return TEXT.matcher(name(path)).matches();
    }

    /** Whether there is a reader for files of this name. */
    public static boolean isRead(String path) {
        return READ.matcher(name(path)).matches();
    }

    public static boolean isMarkdown(String path) {
        return MARKDOWN.matcher(name(path)).matches();
    }

    public static boolean isHtml(String path) {
        return HTML.matcher(name(path)).matches();
    }

    /**
     * Whether a listed page is about the repository rather than the book's subject.
     *
     * @param root the folder where the book begins
     */
    public static boolean isAboutRepository(String path, String root) {
        String name = name(path);
        boolean atRoot = !path.contains("/") || Workspace.parent(path).equals(root);
        return ABOUT_REPOSITORY.matcher(name).matches()
                || (atRoot && ABOUT_ROOT.matcher(name).matches());
    }

    /** Whether it opens its folder. */
    public static boolean isOpener(String path) {
        return OPENER.matcher(name(path)).matches();
    }

    /** Returns the last segment of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns a path without its extension. */
    public static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
