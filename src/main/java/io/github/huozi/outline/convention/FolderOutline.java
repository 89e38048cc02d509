package io.github.huozi.outline.convention;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import io.github.huozi.outline.name.NameOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Orders files by name: front matter, numbered files by number, other files by name, bonus essays, back matter.
 * Folders are parts; {@code README.md} or {@code index.md} opens its part.
 */
public final class FolderOutline {

    /** Folders that hold a whole book rather than a part of one. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)src|docs?|book|contents?|sources?|chapters|manuscript|text|md|markdown|posts|articles|正文|章节|书稿|文稿"
                    + "|(zh|en|ja|ko)([-_][a-z]{2,4})?|cn|中文");

    private static final Set<Role> ALSO_IN_PARTS = Set.of(Role.BONUS, Role.QA, Role.PROLOGUE);

    private final Workspace workspace;

    private String where = "";

    /** Pages that only give the book its title. */
    private final Set<String> titles = new HashSet<>();

    public FolderOutline(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Returns the folder of the chapters. */
    public String where() {
        return where;
    }

    /** A file or a folder in the order. */
    private record Item(Optional<String> file, Optional<FolderTree> folder) {}

    /**
     * Returns the sections in a folder.
     *
     * @param root the folder, with only possible chapters
     */
    public List<Entry> outline(FolderTree root) {
        FolderTree at = whole(root);
        where = at.path();
        List<Entry> entries = new ArrayList<>();
        FileName bookName = FileName.of(String.valueOf(workspace.folder().root().getFileName()));
        List<String> openers = openers(root, at);
        openers.stream()
                .filter(path -> !isTitle(path))
                .forEach(path -> entries.add(file(path, Role.INTRODUCTION, List.of(), bookName)));
        List<Entry> chapters = entries(at, Role.CHAPTER, 0);
        if (chapters.isEmpty() && !openers.isEmpty()) {
            // A folder whose README is its whole text.
            return openers.stream()
                    .map(path -> file(path, Role.CHAPTER, List.of(), bookName))
                    .toList();
        }
        openers.stream().filter(this::isTitle).forEach(titles::add);
        entries.addAll(chapters);
        return entries;
    }

    /** Returns pages that are not sections, since they only give the title of the book. */
    public Set<String> titles() {
        return Set.copyOf(titles);
    }

    /** Returns the pages that open the folders from the root to that of the chapters. */
    private static List<String> openers(FolderTree root, FolderTree at) {
        List<String> openers = new ArrayList<>();
        FolderTree step = root;
        while (!step.path().equals(at.path())) {
            opener(step).ifPresent(openers::add);
            step = holding(step).get(0);
        }
        opener(step).ifPresent(openers::add);
        return openers;
    }

    private boolean isTitle(String path) {
        List<String> lines = workspace
                .text(path)
                .orElse("")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.size() == 1 && lines.get(0).startsWith("# ");
    }

    /** Returns the folder of the chapters: this one, or a {@code docs} or {@code src} when there is nothing else. */
    public static FolderTree whole(FolderTree root) {
        List<FolderTree> folders = holding(root);
        boolean alone = folders.size() == 1
                && chapters(root).isEmpty()
                && WHOLE.matcher(folders.get(0).name()).matches();
        return alone ? whole(folders.get(0)) : root;
    }

    private static List<FolderTree> holding(FolderTree tree) {
        return tree.folders().stream()
                .filter(folder -> folder.allFiles().findAny().isPresent())
                .toList();
    }

    private static List<String> chapters(FolderTree tree) {
        Optional<String> opener = opener(tree);
        return tree.files().stream()
                .filter(file -> !opener.equals(Optional.of(file)))
                .toList();
    }

    private static Optional<String> opener(FolderTree tree) {
        return tree.files().stream()
                .filter(SourceFiles::isOpener)
                .min(Comparator.<String, Boolean>comparing(file -> !SourceFiles.isMarkdown(file))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private List<Entry> entries(FolderTree tree, Role inherited, int depth) {
        List<NameOrder.Named<Item>> items = new ArrayList<>();
        chapters(tree).forEach(file -> items.add(named(file, new Item(Optional.of(file), Optional.empty()))));
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

    /** A preface within a part is one of its chapters; the role of a folder applies to all its content. */
    private static Role role(Role own, Role inherited, int depth) {
        if (own == Role.CHAPTER) {
            return inherited;
        }
        return depth == 0 || ALSO_IN_PARTS.contains(own) || own == inherited ? own : inherited;
    }

    /** Returns the role of a section within a part, from its words. */
    public static Role inPart(Role words) {
        return ALSO_IN_PARTS.contains(words) ? words : Role.CHAPTER;
    }

    public static List<Entry> asSections(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.with(Role.SECTION).withChildren(asSections(entry.children())))
                .toList();
    }

    private Entry file(String path, Role role, List<Entry> children, FileName name) {
        if (!(workspace.folder().find(path) instanceof BookFolder.Found.Inside inside)) {
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
