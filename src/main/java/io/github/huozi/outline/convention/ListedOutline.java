package io.github.huozi.outline.convention;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.api.Source;
import io.github.huozi.book.Matter;
import io.github.huozi.book.Role;
import io.github.huozi.book.file.BookFolder;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.diagnostic.Severity;
import io.github.huozi.outline.folder.Claims;
import io.github.huozi.outline.folder.SomeNames;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import io.github.huozi.outline.name.FileName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the files in another tool's outline, and determines their roles from their places and titles. */
public final class ListedOutline {

    private static final Pattern PART_TITLE =
            Pattern.compile("(?i)(第\\s*[0-9" + "零〇一二三四五六七八九十]+\\s*(部分|篇|卷|编)|part\\s+([0-9]+|[ivx]+)\\b).*");

    /** Downloads offered by sites. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "(?i).*\\.(pdf|docx?|pptx?|xlsx?|epub|mobi|azw3|zip|gz|rar|7z|png|jpe?g|gif|webp|svg|mp[34]|mov|avi|exe|jar)");

    /** Chapter formats that may be supported later. */
    private static final Pattern UNREAD = Pattern.compile("(?i).*\\.(ipynb|rst|adoc|tex|org)");

    private final Workspace workspace;
    private final Targets targets;
    private final Position position;

    /** Files listed somewhere without an anchor; a link into one of them is not a separate section. */
    private final Set<String> whole = new HashSet<>();

    private final List<String> missing = new ArrayList<>();
    private final List<String> drafts = new ArrayList<>();
    private final List<String> external = new ArrayList<>();
    private boolean bodyBegun;

    /**
     * @param targets the targets of its links
     * @param position the position of the outline as a whole
     */
    public ListedOutline(Workspace workspace, Targets targets, Position position) {
        this.workspace = workspace;
        this.targets = targets;
        this.position = position;
    }

    /** Returns the entries whose files exist; missing ones have been reported. */
    public List<Entry> outline(List<Listed> listed) {
        collectWhole(listed);
        List<Entry> entries = entries(listed, Level.TOP);
        tell();
        return entries;
    }

    private enum Level {
        TOP,
        PART,
        SECTION
    }

    private void collectWhole(List<Listed> listed) {
        for (Listed entry : listed) {
            if (!entry.hasAnchor()) {
                entry.target().flatMap(targets::name).ifPresent(whole::add);
            }
            collectWhole(entry.children());
        }
    }

    private List<Entry> entries(List<Listed> listed, Level level) {
        List<Entry> entries = new ArrayList<>();
        for (Listed entry : listed) {
            entries.addAll(entry(entry, level));
        }
        return entries;
    }

    private List<Entry> entry(Listed listed, Level level) {
        Optional<BookFolder.Found.Inside> file = file(listed);
        Role role = role(listed, file, level);
        bodyBegun |= role.matter() == Matter.BODY;
        List<Entry> children = entries(listed.children(), role == Role.PART ? Level.PART : Level.SECTION);
        if (role == Role.PART && FileName.of(listed.title()).role() == Role.APPENDIX) {
            children = children.stream()
                    .map(child -> child.role() == Role.CHAPTER ? child.with(Role.APPENDIX) : child)
                    .toList();
        }
        if (file.isEmpty() && (children.isEmpty() || listed.title().isEmpty())) {
            return children;
        }
        // A link into a file has the title of a place in it, not that of the file.
        Optional<String> title =
                Optional.of(listed.title()).filter(t -> !t.isEmpty() && !(file.isPresent() && listed.hasAnchor()));
        Optional<Source> source = file.map(inside -> Source.file(inside.file(), inside.name()));
        String fallback = source.flatMap(Source::name)
                .map(name -> FileName.of(SourceFiles.name(name)).title())
                .orElse(listed.title());
        Entry.Builder entry = Entry.builder(role)
                .children(children)
                .position(listed.position())
                .fallbackTitle(fallback);
        source.ifPresent(entry::source);
        title.ifPresent(source.isEmpty() ? entry::title : entry::listed);
        if (title.isPresent()) {
            listed.markdown().ifPresent(entry::markdown);
        }
        return List.of(entry.build());
    }

    private Optional<BookFolder.Found.Inside> file(Listed listed) {
        if (listed.isExternal()) {
            external.add(label(listed));
            return Optional.empty();
        }
        if (listed.isDraft()) {
            if (listed.children().isEmpty() && listed.kind() == Listed.Kind.ITEM) {
                drafts.add(label(listed));
            }
            return Optional.empty();
        }
        String target = listed.target().orElseThrow();
        BookFolder.Found found = targets.find(target);
        if (found instanceof BookFolder.Found.Outside) {
            return workspace.claims().file(target, listed.position());
        }
        if (!(found instanceof BookFolder.Found.Inside inside)) {
            // A menu has no lines, and its titles are clearer than its links.
            missing.add(listed.position().line().isEmpty() ? label(listed) : target + line(listed));
            return Optional.empty();
        }
        if (NO_TEXT.matcher(inside.name()).matches()) {
            workspace
                    .sink()
                    .report(Code.WRONG_VALUE
                            .at(listed.position(), "no-text", target)
                            .as(Severity.WARNING));
            return Optional.empty();
        }
        if (UNREAD.matcher(inside.name()).matches() && !isReadable(inside.name())) {
            String ending = inside.name().substring(inside.name().lastIndexOf('.'));
            report(Code.TOOL_FEATURE.at(listed.position(), "format", inside.name(), ending));
            return Optional.empty();
        }
        boolean within = listed.hasAnchor() && whole.contains(inside.name());
        if (within || workspace.excluded().test(inside.name())) {
            return Optional.empty();
        }
        Optional<Position> first = workspace.claims().take(inside, listed.position());
        // A heading over chapters may lead to the same page as its parent.
        if (first.isPresent() && !listed.hasAnchor() && listed.children().isEmpty()) {
            workspace
                    .sink()
                    .report(Claims.twice(listed.position(), "list", target, first.get())
                            .as(Severity.WARNING));
        }
        return first.isPresent() ? Optional.empty() : Optional.of(inside);
    }

    private boolean isReadable(String path) {
        return workspace.sources().at(Workspace.parent(path)).stream()
                .anyMatch(tree -> tree.files().contains(path));
    }

    private Role role(Listed listed, Optional<BookFolder.Found.Inside> file, Level level) {
        if (listed.kind() == Listed.Kind.PART) {
            return Role.PART;
        }
        if (level == Level.SECTION) {
            return Role.SECTION;
        }
        if (listed.kind() == Listed.Kind.GROUP) {
            return level == Level.TOP || file.isEmpty() ? Role.PART : Role.CHAPTER;
        }
        FileName name = FileName.of(listed.title());
        Role words = name.role();
        if (listed.kind() == Listed.Kind.PREFIX) {
            return words.matter() == Matter.FRONT ? words : Role.INTRODUCTION;
        }
        boolean aboutRepository = file.map(BookFolder.Found.Inside::name)
                .filter(path ->
                        (SourceFiles.isAboutRepository(path, targets.base()) && !isWithin(path)) || isHome(path))
                .isPresent();
        if (listed.kind() == Listed.Kind.SUFFIX) {
            boolean known = words.matter() == Matter.BACK || words == Role.ACKNOWLEDGEMENTS || words == Role.DEDICATION;
            return known ? words : aboutRepository ? Role.COLOPHON : Role.AFTERWORD;
        }
        if (!listed.children().isEmpty()
                && (listed.isDraft() || PART_TITLE.matcher(listed.title()).matches())) {
            return Role.PART;
        }
        boolean glossary = file.filter(inside -> inside.name().matches("(?i)(.*/)?glossary\\.md"))
                .isPresent();
        if (glossary && words == Role.CHAPTER) {
            return Role.GLOSSARY;
        }
        if (aboutRepository && words == Role.CHAPTER && listed.children().isEmpty()) {
            return bodyBegun ? Role.COLOPHON : Role.INTRODUCTION;
        }
        return level == Level.PART ? FolderOutline.inPart(words) : words;
    }

    /** Whether it opens a folder of pages other than the root. */
    private boolean isWithin(String path) {
        return SourceFiles.isOpener(path)
                && path.contains("/")
                && !Workspace.parent(path).equals(targets.base());
    }

    /** Whether a page is the home page of a book in other tools. */
    private boolean isHome(String path) {
        return !bodyBegun
                && (path.equals(targets.home())
                        || (SourceFiles.isOpener(path) && Workspace.parent(path).equals(targets.base())));
    }

    private static String label(Listed listed) {
        String name = listed.title().isEmpty() ? listed.target().orElse("") : listed.title();
        return name + line(listed);
    }

    private static String line(Listed listed) {
        return listed.position().line().isEmpty()
                ? ""
                : " (line " + listed.position().line().getAsInt() + ")";
    }

    private void tell() {
        if (!missing.isEmpty()) {
            report(Code.LISTED_FILE_MISSING.at(position, "listed", missing.size(), SomeNames.of(missing)));
        }
        if (!drafts.isEmpty()) {
            report(Code.ENTRY_LEFT_OUT.at(position, "unwritten", drafts.size(), SomeNames.of(drafts)));
        }
        if (!external.isEmpty()) {
            report(Code.ENTRY_LEFT_OUT.at(position, "external", external.size(), SomeNames.of(external)));
        }
    }

    private void report(Diagnostic finding) {
        workspace.sink().report(finding);
    }

    /** Returns the entries with missing files, for a message. */
    public List<String> missing() {
        return List.copyOf(missing);
    }
}
