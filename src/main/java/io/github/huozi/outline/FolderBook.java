package io.github.huozi.outline;

import io.github.huozi.config.BookKeys;
import io.github.huozi.config.BookYaml;
import io.github.huozi.config.Exclusion;
import io.github.huozi.config.Fields;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.Manuscript.Entry;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One folder on its way to be a manuscript. */
final class FolderBook {

    /** Names that say where a book is, not what it is. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)src|docs?|book|contents?|sources?|manuscript|main|master|\\.|");

    private static final int NAMES_IN_A_MESSAGE = 10;

    private final BookFolder folder;
    private final Fields fields;
    private final Tally sink;
    private final FolderTree tree;
    private final Claims claims;

    FolderBook(BookFolder folder, Fields fields, Tally sink) {
        this.folder = folder;
        this.fields = fields;
        this.sink = sink;
        List<Exclusion> exclusions = fields.get(BookKeys.EXCLUDE).orElse(List.of());
        this.tree = FolderTree.of(folder).filter(new Excluded(exclusions).negate());
        this.claims = new Claims(folder, tree, sink);
    }

    Optional<Manuscript> manuscript(Map<String, List<String>> defaults, Optional<Instant> timestamp) {
        List<Entry> entries = entries();
        var settings = Outliner.settings(fields, claims, sink);
        if (!Outliner.holdsText(entries)) {
            boolean asked = fields.has(BookKeys.CONTENTS);
            if (!sink.isFaulty()
                    && (!asked
                            || fields.get(BookKeys.CONTENTS).map(List::isEmpty).orElse(true))) {
                sink.report(
                        Code.EMPTY_BOOK,
                        asked ? fields.position(BookKeys.CONTENTS) : Position.NONE,
                        "the book has no chapters",
                        asked
                                ? "list them as `- chapter: 01.md`"
                                : "put Markdown or HTML files into the folder, one a chapter");
            }
            return Optional.empty();
        }
        MetadataDraft draft = new MetadataDraft();
        draft.timestamp = timestamp;
        MetadataFields.fill(draft, fields);
        MetadataFields.fill(draft, defaults);
        complete(draft, entries);
        return Optional.of(new Manuscript(draft.build(), settings, entries, folder));
    }

    private List<Entry> entries() {
        if (fields.has(BookKeys.CONTENTS)) {
            List<Entry> entries = new ContentsOutline(claims, sink)
                    .outline(fields.get(BookKeys.CONTENTS).orElse(List.of()));
            tellConvention("`contents` in " + BookYaml.NAME, fields.position(BookKeys.CONTENTS));
            tellUnlisted("`contents`", fields.position(BookKeys.CONTENTS));
            return entries;
        }
        if (fields.has(BookKeys.OUTLINE)) {
            sink.report(
                    Code.NOT_BUILT_YET,
                    fields.position(BookKeys.OUTLINE),
                    "`outline` is legal but has no effect yet",
                    "list the chapters under `contents`");
        }
        List<Entry> entries = new FolderOutline(folder).outline(tree);
        if (!entries.isEmpty()) {
            tellConvention("file names", Position.NONE);
        }
        return entries;
    }

    private void tellConvention(String convention, Position position) {
        sink.report(
                Code.CONVENTION,
                position,
                "the order of the chapters comes from " + convention,
                fields.has(BookKeys.CONTENTS)
                        ? "remove `contents` to have them found"
                        : "list them under `contents` in " + BookYaml.NAME + " if another order is meant");
    }

    private void tellUnlisted(String list, Position position) {
        List<String> left = tree.allFiles()
                .filter(path -> SourceFiles.isSource(folder, path))
                .filter(path -> !SourceFiles.isAboutRepository(path))
                .filter(path -> !inResourceFolder(path))
                .filter(path -> !claims.isTaken(path))
                .sorted(NaturalOrder.COMPARATOR)
                .toList();
        if (!left.isEmpty() && !sink.isFaulty()) {
            sink.report(
                    Code.FILE_NOT_LISTED,
                    position,
                    (left.size() == 1 ? "one file is" : left.size() + " files are") + " not in " + list + ": "
                            + someOf(left),
                    "add them, or name them under `exclude`");
        }
    }

    private static boolean inResourceFolder(String path) {
        List<String> names = List.of(path.split("/"));
        return names.subList(0, names.size() - 1).stream().anyMatch(SourceFiles::isResourceFolder);
    }

    static String someOf(List<String> names) {
        List<String> shown = names.subList(0, Math.min(names.size(), NAMES_IN_A_MESSAGE));
        int more = names.size() - shown.size();
        return String.join(", ", shown) + (more == 0 ? "" : " and " + more + " more");
    }

    /** Finds what nobody said, and says what was found. */
    private void complete(MetadataDraft draft, List<Entry> entries) {
        if (draft.title.isEmpty()) {
            draft.title = titleFromFolder();
            tellDerived("title", draft.title, "the folder's name");
        }
        if (draft.language.isEmpty() || draft.language.equals("zh")) {
            boolean said = !draft.language.isEmpty();
            String told = TextLanguage.of(draft.title, sources(entries));
            draft.language = said && !told.startsWith("zh") ? "zh-CN" : told;
            if (!said) {
                tellDerived("language", draft.language, "the text");
            }
        }
        if (!draft.isIdentified()) {
            sink.report(
                    Code.DERIVED_IDENTIFIER,
                    Position.of(BookYaml.NAME),
                    "the book has no identifier; one was derived from its title and authors, and when these change, reading"
                            + " systems take the book for another one and readers lose their highlights",
                    "add the line `identifier: " + draft.derivedIdentifier() + "`");
        }
    }

    private void tellDerived(String key, String value, String from) {
        sink.report(Diagnostic.of(
                Code.DERIVED_METADATA,
                Position.of(BookYaml.NAME),
                "the " + key + " `" + value + "` was taken from " + from,
                "add the line `" + key + ": …` if another is meant"));
    }

    private String titleFromFolder() {
        for (Path at = folder.root(); at != null; at = at.getParent()) {
            String name = String.valueOf(at.getFileName());
            if (at.getFileName() != null && !NO_TITLE.matcher(name).matches()) {
                return FileName.of(name).title();
            }
        }
        return "Book";
    }

    private static List<Source> sources(List<Entry> entries) {
        List<Source> sources = new ArrayList<>();
        for (Entry entry : entries) {
            entry.source().ifPresent(sources::add);
            sources.addAll(sources(entry.children()));
        }
        return sources;
    }
}
