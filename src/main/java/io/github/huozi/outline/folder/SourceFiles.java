package io.github.huozi.outline.folder;

import java.util.regex.Pattern;

/** What the name of a file says of its format, and which pages a name may open or close a book with. */
public final class SourceFiles {

    private static final Pattern TEXT = Pattern.compile(
            "(?i).*\\.(md|markdown|mdown|mkdn?|mdx|rmd|qmd|ipynb|html?|xhtml|txt|docx|odt|adoc|asciidoc|rst|tex|org|epub|csv|canvas)");

    private static final Pattern READ =
            Pattern.compile("(?i).*\\.(md|markdown|mdown|mkdn?|mdx|rmd|qmd|html?|xhtml|txt)");

    private static final Pattern MARKDOWN = Pattern.compile("(?i).*\\.(md|markdown|mdown|mkdn?|mdx|rmd|qmd)");

    private static final Pattern HTML = Pattern.compile("(?i).*\\.(html?|xhtml)");

    private static final Pattern OPENER =
            Pattern.compile("(?i)(readme|index|_index)\\.(md|markdown|mdx|rmd|qmd|html?|xhtml)");

    /** What repositories carry beside their book. A list of chapters may name it; then it opens or closes the book. */
    private static final Pattern ABOUT_REPOSITORY = Pattern.compile(
            "(?i)(readme([._-][a-z]{2,3}([_-][a-z]{2,4})?)?|changelog|licen[cs]e(-[a-z0-9]+)?|copying|contributing"
                    + "|code[-_]of[-_]conduct)\\.[a-z]+");

    /** The same where the book begins; deeper, these are good names for chapters. */
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
     * Whether a page, when it is listed, speaks of the book's making and not of its matter.
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

    /** The last name of a path. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A path without its ending. */
    public static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
