package io.github.huozi.outline.convention;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.name.FileName;
import io.github.huozi.outline.name.NameOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The order that names give: front matter, what is numbered by its numbers, what is not by name, bonus essays, back matter.
 * Folders are parts; {@code README.md} or {@code index.md} opens its part.
 */
public final class FolderOutline {

    /** Folders that hold a book as a whole, not a part of one. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)src|docs?|book|contents?|sources?|chapters|manuscript|text|md|markdown|posts|articles|正文|章节|书稿|文稿");

    private static final Set<Role> ALSO_IN_PARTS = Set.of(Role.BONUS, Role.QA, Role.PROLOGUE);

    private final BookFolder folder;

    /** Where the book begins. */
    private String top = "";

    public FolderOutline(BookFolder folder) {
        this.folder = folder;
    }

    /** A file or a folder that takes a place in the order. */
    private record Item(Optional<String> file, Optional<FolderTree> folder) {}

    /** The sections in a folder; none when it holds no source. */
    public List<Entry> outline(FolderTree root) {
        FolderTree sources = root.filter(path -> SourceFiles.isSource(folder, path)
                && (SourceFiles.isOpener(path) || !SourceFiles.isAboutRepository(path, "")));
        FolderTree at = whole(sources);
        top = at.path();
        List<Entry> entries = new ArrayList<>();
        Optional<String> opener = opener(at);
        boolean opens =
                opener.isPresent() && !(at.path().isEmpty() && SourceFiles.isAboutRepository(opener.get(), at.path()));
        FileName bookName = FileName.of(String.valueOf(folder.root().getFileName()));
        if (opens) {
            entries.add(file(opener.get(), Role.INTRODUCTION, List.of(), bookName));
        }
        entries.addAll(entries(at, Role.CHAPTER, 0));
        if (entries.isEmpty()) {
            // A repository whose README is the whole text.
            opener.ifPresent(only -> entries.add(file(only, Role.CHAPTER, List.of(), bookName)));
        }
        return entries;
    }

    /** The folder that the chapters are in: this one, or a {@code docs} or {@code src} when there is nothing else. */
    public static FolderTree whole(FolderTree root) {
        List<FolderTree> folders = holding(root);
        boolean alone = folders.size() == 1
                && chapters(root, root.path()).isEmpty()
                && WHOLE.matcher(folders.get(0).name()).matches();
        return alone ? whole(folders.get(0)) : root;
    }

    private static List<FolderTree> holding(FolderTree tree) {
        return tree.folders().stream()
                .filter(folder -> !SourceFiles.isResourceFolder(folder.name()))
                .filter(FolderOutline::hasChapters)
                .toList();
    }

    /** Whether a part would come of it; pictures, and pages about the repository, make none. */
    private static boolean hasChapters(FolderTree tree) {
        return opener(tree).isPresent()
                || !chapters(tree, "").isEmpty()
                || !holding(tree).isEmpty();
    }

    private static List<String> chapters(FolderTree tree, String root) {
        return tree.files().stream()
                .filter(file -> !SourceFiles.isOpener(file) && !SourceFiles.isAboutRepository(file, root))
                .filter(file -> !isCopy(file, tree.files()))
                .toList();
    }

    /** A page made from a Markdown file that stands beside it. */
    private static boolean isCopy(String file, List<String> others) {
        String stem = file.replaceFirst("\\.[^.]+$", "");
        return !file.toLowerCase(Locale.ROOT).endsWith(".md")
                && (others.contains(stem + ".md") || others.contains(stem + ".markdown"));
    }

    private static Optional<String> opener(FolderTree tree) {
        return tree.files().stream()
                .filter(SourceFiles::isOpener)
                .min(Comparator.<String, Boolean>comparing(
                                file -> !file.toLowerCase(Locale.ROOT).contains(".m"))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private List<Entry> entries(FolderTree tree, Role inherited, int depth) {
        List<NameOrder.Named<Item>> items = new ArrayList<>();
        chapters(tree, top).forEach(file -> items.add(named(file, new Item(Optional.of(file), Optional.empty()))));
        holding(tree).forEach(below -> items.add(named(below.path(), new Item(Optional.empty(), Optional.of(below)))));
        return NameOrder.sorted(items).stream()
                .map(item -> entry(item.name(), item.item(), inherited, depth))
                .toList();
    }

    private static NameOrder.Named<Item> named(String path, Item item) {
        return new NameOrder.Named<>(FileName.of(SourceFiles.name(path)), path, item);
    }

    private Entry entry(FileName name, Item item, Role inherited, int depth) {
        Role role = role(name.role(), inherited, depth);
        if (item.file().isPresent()) {
            return file(item.file().get(), role, List.of(), name);
        }
        FolderTree tree = item.folder().orElseThrow();
        Optional<String> opener = opener(tree);
        List<Entry> children = entries(tree, role, depth + 1);
        if (opener.isPresent() && children.isEmpty()) {
            return file(opener.get(), role, children, name);
        }
        if (depth > 0 && opener.isPresent()) {
            return file(opener.get(), role, asSections(children), name);
        }
        return opener.map(file -> file(file, Role.PART, children, name)).orElseGet(() -> Entry.builder(Role.PART)
                .title(name.title())
                .children(children)
                .position(Position.of(tree.path()))
                .build());
    }

    /** A preface within a part is one of its chapters; what a folder is called holds for all that is in it. */
    private static Role role(Role own, Role inherited, int depth) {
        if (own == Role.CHAPTER) {
            return inherited;
        }
        return depth == 0 || ALSO_IN_PARTS.contains(own) || own == inherited ? own : inherited;
    }

    /** What a section is that stands in a part, by its words. */
    public static Role inPart(Role words) {
        return ALSO_IN_PARTS.contains(words) ? words : Role.CHAPTER;
    }

    public static List<Entry> asSections(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.with(Role.SECTION).withChildren(asSections(entry.children())))
                .toList();
    }

    private Entry file(String path, Role role, List<Entry> children, FileName name) {
        if (!(folder.find(path) instanceof BookFolder.Found.Inside inside)) {
            throw new IllegalStateException("walked and gone: " + path);
        }
        return Entry.builder(role)
                .source(Source.file(inside.file(), path))
                .children(children)
                .position(Position.of(path))
                .fallbackTitle(name.title())
                .build();
    }
}
