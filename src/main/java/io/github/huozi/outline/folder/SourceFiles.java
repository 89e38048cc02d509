package io.github.huozi.outline.folder;

import io.github.huozi.book.file.BookFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files and folders may hold chapters. */
public final class SourceFiles {

    private static final Pattern SOURCE = Pattern.compile("(?i).*\\.(md|markdown|html?|xhtml)");
    private static final Pattern TEXT = Pattern.compile("(?i).*\\.txt");

    /** What repositories carry beside their book, in any folder. */
    private static final Pattern REPOSITORY_PAGE = Pattern.compile(
            "(?i)(readme([._-][a-z]{2,3}([_-][a-z]{2,4})?)?|changelog|licen[cs]e(-[a-z0-9]+)?|copying|contributing"
                    + "|code[-_]of[-_]conduct|pull_request_template|issue_template|cmakelists|requirements.*)\\.[a-z]+");

    /** The same where the repository or its book begins; deeper, these are good names for chapters. */
    private static final Pattern ROOT_PAGE = Pattern.compile(
            "(?i)(changes|history|news|notice|contributors|security|support|governance|maintainers|authors|backers|sponsors"
                    + "|todo|roadmap|summary|agents|claude|404|search|robots|humans|cname)\\.[a-z]+");

    /** Another tool's list of chapters, wherever it is; {@code summary.md} is not. */
    private static final Pattern OUTLINE = Pattern.compile("(SUMMARY|LANGS)\\.md");

    private static final Pattern OPENER = Pattern.compile("(?i)(readme|index|_index)\\.(md|markdown|html?|xhtml)");

    /** Folders of what a book uses, not of what it says. */
    private static final Set<String> RESOURCES = Set.of(
            "images",
            "image",
            "img",
            "imgs",
            "pics",
            "pictures",
            "figures",
            "figs",
            "assets",
            "static",
            "media",
            "res",
            "resources",
            "attachments",
            "fonts",
            "styles",
            "css",
            "js",
            "javascripts",
            "stylesheets",
            "theme",
            "themes",
            "templates",
            "layouts",
            "code",
            "codes",
            "examples",
            "example",
            "listings",
            "snippets",
            "scripts",
            "tools",
            "test",
            "tests",
            "vendor",
            "public",
            "site",
            "venv",
            "__pycache__",
            "图片",
            "插图",
            "附件",
            "素材",
            "代码",
            "示例代码",
            "源码");

    private SourceFiles() {}

    /** Whether the file is written as a chapter may be. */
    public static boolean isSource(BookFolder folder, String path) {
        String name = name(path);
        if (name.startsWith("_") && !isOpener(path)) {
            return false;
        }
        if (SOURCE.matcher(name).matches()) {
            return true;
        }
        return TEXT.matcher(name).matches()
                && folder.find(path) instanceof BookFolder.Found.Inside inside
                && looksLikeText(inside.file());
    }

    /**
     * Whether it speaks of the repository and not of the book's matter.
     *
     * @param root the folder where the book begins
     */
    public static boolean isAboutRepository(String path, String root) {
        String name = name(path);
        boolean atRoot = !path.contains("/") || Workspace.parent(path).equals(root);
        return REPOSITORY_PAGE.matcher(name).matches()
                || OUTLINE.matcher(name).matches()
                || (atRoot && ROOT_PAGE.matcher(name).matches());
    }

    /** Whether it opens its folder. */
    public static boolean isOpener(String path) {
        return OPENER.matcher(name(path)).matches();
    }

    /** Whether a folder holds pictures, styles or listings only; {@code .assets} is Typora's, {@code _files} browsers'. */
    public static boolean isResourceFolder(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return RESOURCES.contains(lower) || lower.endsWith(".assets") || lower.endsWith("_files");
    }

    /** Whether any folder above the file holds pictures, styles or listings only. */
    public static boolean inResourceFolder(String path) {
        List<String> names = List.of(path.split("/", -1));
        return names.subList(0, names.size() - 1).stream().anyMatch(SourceFiles::isResourceFolder);
    }

    /** Whether the file's beginning is neither empty nor binary. */
    public static boolean looksLikeText(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4096);
            if (new String(head, StandardCharsets.ISO_8859_1).startsWith("%PDF-")) {
                return false;
            }
            int blank = 0;
            for (byte b : head) {
                if (b == 0 || (b > 0 && b < 9)) {
                    return false;
                }
                blank += b == ' ' || b == '\n' || b == '\r' || b == '\t' ? 1 : 0;
            }
            return blank < head.length;
        } catch (IOException e) {
            // It is a source all the same; reading it will say what is wrong.
            return true;
        }
    }

    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
