package io.github.huozi.outline;

import io.github.huozi.book.Matter;
import io.github.huozi.book.Role;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.Manuscript.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The order that names give: front matter, what is numbered by its numbers, what is not by name, bonus essays, back matter.
 * Folders are parts; {@code README.md} or {@code index.md} opens its part.
 */
final class FolderOutline {

    /** Folders that hold a book as a whole, not a part of one. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)src|docs?|book|contents?|sources?|chapters|manuscript|text|md|markdown|posts|articles|正文|章节|书稿|文稿");

    private static final Set<Role> ALSO_IN_PARTS = Set.of(Role.BONUS, Role.QA, Role.PROLOGUE);

    private final BookFolder folder;

    FolderOutline(BookFolder folder) {
        this.folder = folder;
    }

    /** A file or a folder that takes a place in the order. */
    private record Item(FileName name, Optional<String> file, Optional<FolderTree> folder) {

        String raw() {
            return file.or(() -> folder.map(FolderTree::path)).orElse("");
        }
    }

    /** The sections in a folder; none when it holds no source. */
    List<Entry> outline(FolderTree root) {
        FolderTree sources = root.filter(path -> SourceFiles.isSource(folder, path));
        FolderTree at = whole(sources);
        List<Entry> entries = new ArrayList<>();
        Optional<String> opener = opener(at);
        boolean opens = opener.isPresent() && !(at.path().isEmpty() && SourceFiles.isAboutRepository(opener.get()));
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
    private static FolderTree whole(FolderTree root) {
        List<FolderTree> folders = holding(root);
        boolean alone = folders.size() == 1
                && chapters(root).isEmpty()
                && WHOLE.matcher(folders.get(0).name()).matches();
        return alone ? whole(folders.get(0)) : root;
    }

    private static List<FolderTree> holding(FolderTree tree) {
        return tree.folders().stream()
                .filter(folder -> !SourceFiles.isResourceFolder(folder.name()))
                .filter(folder -> folder.allFiles().findAny().isPresent())
                .toList();
    }

    private static List<String> chapters(FolderTree tree) {
        return tree.files().stream()
                .filter(file -> !SourceFiles.isOpener(file) && !SourceFiles.isAboutRepository(file))
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
        List<Item> items = new ArrayList<>();
        chapters(tree)
                .forEach(file ->
                        items.add(new Item(FileName.of(SourceFiles.name(file)), Optional.of(file), Optional.empty())));
        holding(tree)
                .forEach(folder ->
                        items.add(new Item(FileName.of(folder.name()), Optional.empty(), Optional.of(folder))));
        return sorted(items).stream().map(item -> entry(item, inherited, depth)).toList();
    }

    private Entry entry(Item item, Role inherited, int depth) {
        Role role = role(item.name().role(), inherited, depth);
        if (item.file().isPresent()) {
            return file(item.file().get(), role, List.of(), item.name());
        }
        FolderTree tree = item.folder().orElseThrow();
        Optional<String> opener = opener(tree);
        List<Entry> children = entries(tree, role, depth + 1);
        if (opener.isPresent() && children.isEmpty()) {
            return file(opener.get(), role, children, item.name());
        }
        if (depth > 0 && opener.isPresent()) {
            return file(opener.get(), role, asSections(children), item.name());
        }
        return opener.map(file -> file(file, Role.PART, children, item.name()))
                .orElseGet(() -> new Entry(
                        Role.PART,
                        Optional.of(item.name().title()),
                        Optional.empty(),
                        children,
                        Position.of(tree.path())));
    }

    /** A preface within a part is one of its chapters; what a folder is called holds for all that is in it. */
    private static Role role(Role own, Role inherited, int depth) {
        if (own == Role.CHAPTER) {
            return inherited;
        }
        return depth == 0 || ALSO_IN_PARTS.contains(own) || own == inherited ? own : inherited;
    }

    static List<Entry> asSections(List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Entry(
                        Role.SECTION,
                        entry.title(),
                        entry.source(),
                        asSections(entry.children()),
                        entry.position(),
                        entry.fallbackTitle()))
                .toList();
    }

    private Entry file(String path, Role role, List<Entry> children, FileName name) {
        if (!(folder.find(path) instanceof BookFolder.Found.Inside inside)) {
            throw new IllegalStateException("walked and gone: " + path);
        }
        return new Entry(
                role,
                Optional.empty(),
                Optional.of(Source.file(inside.file(), path)),
                children,
                Position.of(path),
                name.title());
    }

    private static List<Item> sorted(List<Item> items) {
        List<Item> settled = settle(items);
        Set<List<Integer>> chapterNumbers = new HashSet<>();
        settled.stream()
                .filter(item -> item.name().role() == Role.CHAPTER)
                .forEach(item -> chapterNumbers.add(item.name().numbers()));
        return settled.stream()
                .sorted(Comparator.comparing((Item item) -> place(item.name(), chapterNumbers))
                        .thenComparing(Item::raw, NaturalOrder.COMPARATOR))
                .toList();
    }

    /** Decides whether doubtful numbers are numbers: they are when they carry on a count. */
    private static List<Item> settle(List<Item> items) {
        Set<Integer> sure = new HashSet<>();
        items.stream()
                .map(Item::name)
                .filter(name -> !name.numbers().isEmpty() && !name.doubtful())
                .forEach(name -> sure.add(name.numbers().get(0)));
        boolean grown = true;
        Set<Integer> taken = Set.copyOf(sure);
        while (grown) {
            grown = false;
            for (Item item : items) {
                if (item.name().doubtful()) {
                    int number = item.name().numbers().get(0);
                    boolean follows = sure.contains(number - 1) || sure.contains(number + 1);
                    grown |= follows && sure.add(number);
                }
            }
        }
        return items.stream()
                .map(item -> {
                    boolean title = item.name().doubtful()
                            && (taken.contains(item.name().numbers().get(0))
                                    || !sure.contains(item.name().numbers().get(0)));
                    return title ? new Item(item.name().unnumbered(), item.file(), item.folder()) : item;
                })
                .toList();
    }

    /** A place in the order: group, then the rank of the role, then numbers. */
    private record Place(int group, int rank, List<Integer> numbers) implements Comparable<Place> {

        private static final Comparator<List<Integer>> BY_NUMBERS = (a, b) -> {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                int order = Integer.compare(a.get(i), b.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(a.size(), b.size());
        };

        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::group)
                .thenComparingInt(Place::rank)
                .thenComparing(Place::numbers, BY_NUMBERS);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A number that no chapter has puts an essay or a preface where it counts ({@code 12 答疑}, {@code 00 开篇词}); otherwise
     * it counts among its own kind ({@code 01 加餐}).
     */
    private static Place place(FileName name, Set<List<Integer>> chapterNumbers) {
        boolean numbered = !name.numbers().isEmpty();
        if (numbered && (name.role() == Role.CHAPTER || !chapterNumbers.contains(name.numbers()))) {
            return new Place(2, 0, name.numbers());
        }
        if (name.role() == Role.CHAPTER) {
            return new Place(3, 0, List.of());
        }
        return new Place(
                name.role().matter() == Matter.FRONT ? 1 : 4, RoleWords.rank(name.role(), name.rest()), name.numbers());
    }
}
