package io.github.huozi.outline.convention.obsidian;

import io.github.huozi.api.Manuscript.Entry;
import io.github.huozi.config.format.FrontMatter;
import io.github.huozi.config.format.Value;
import io.github.huozi.diagnostic.Phrase;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.convention.Convention;
import io.github.huozi.outline.convention.FolderOutline;
import io.github.huozi.outline.convention.FoundOutline;
import io.github.huozi.outline.convention.Listed;
import io.github.huozi.outline.convention.ListedOutline;
import io.github.huozi.outline.folder.NoteVault;
import io.github.huozi.outline.folder.SourceFiles;
import io.github.huozi.outline.folder.Targets;
import io.github.huozi.outline.folder.Workspace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of a vault of Obsidian: the scenes of a <a href="https://github.com/kevboh/longform">Longform</a> project, a note
 * that links to most of the others in lists, or otherwise names.
 */
public final class ObsidianConvention implements Convention {

    private static final int LEAST_LINKS = 3;

    private static final Pattern ITEM = Pattern.compile("^(\\s*)(?:[-*+]|\\d{1,3}[.)])\\s+(?:\\[.]\\s+)?(.*)$");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");

    @Override
    public Optional<FoundOutline> outline(Workspace workspace) {
        return NoteVault.in(workspace.folder(), workspace.tree()).flatMap(vault -> new Run(workspace, vault).outline());
    }

    private record Order(String note, Phrase by, String title, List<Listed> listed, Set<String> named) {}

    /** A vault while its outline is built. */
    private static final class Run {

        private final Workspace workspace;
        private final NoteVault vault;
        private final List<String> notes;

        Run(Workspace workspace, NoteVault vault) {
            this.workspace = workspace;
            this.vault = vault;
            this.notes = workspace
                    .sources()
                    .allFiles()
                    .filter(SourceFiles::isMarkdown)
                    .toList();
        }

        Optional<FoundOutline> outline() {
            Optional<Order> order = notes.stream()
                    .flatMap(note -> longform(note).stream())
                    .findFirst()
                    .or(this::links);
            return order.isPresent() ? order.flatMap(this::listed) : names();
        }

        private Optional<FoundOutline> listed(Order order) {
            Position position = Position.of(order.note());
            ListedOutline outline = new ListedOutline(workspace, new Targets(workspace, "", "", ""), position);
            List<Entry> entries = outline.outline(order.listed());
            return FoundOutline.holdsText(entries)
                    ? Optional.of(FoundOutline.of(order.by(), position, "", entries)
                            .titled(order.title())
                            .helpedBy(Set.of(order.note())))
                    : Optional.empty();
        }

        private Optional<FoundOutline> names() {
            FolderOutline outline = new FolderOutline(workspace);
            List<Entry> entries = outline.outline(workspace.sources());
            return entries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            FoundOutline.of(Phrase.of("convention.vault"), Position.BOOK, outline.where(), entries)
                                    .helpedBy(outline.titles()));
        }

        /** Returns the scenes in the index of a Longform project; indented ones are nested. */
        private Optional<Order> longform(String note) {
            String text = workspace.text(note).orElse("");
            if (!text.startsWith("---") || !text.contains("longform:")) {
                return Optional.empty();
            }
            FrontMatter front = FrontMatter.of(text, note, finding -> {});
            Optional<Value.Mapping> project = front.values()
                    .value()
                    .get("longform")
                    .filter(Value.Mapping.class::isInstance)
                    .map(Value.Mapping.class::cast);
            if (project.isEmpty()) {
                return Optional.empty();
            }
            String folder = project.get()
                    .get("sceneFolder")
                    .map(Run::text)
                    .orElse("")
                    .replaceFirst("^/+", "")
                    .replaceFirst("/+$", "");
            String at = Workspace.parent(note);
            String base = Workspace.below(at, folder);
            Set<String> named = new HashSet<>();
            List<Listed> scenes = project.get()
                    .get("scenes")
                    .map(value -> scenes(value, base, note, named))
                    .orElse(List.of());
            String title = project.get().get("title").map(Run::text).orElse("");
            return named.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Order(note, Phrase.of("convention.longform", note), title, scenes, named));
        }

        private static String text(Value value) {
            return value instanceof Value.Scalar scalar ? scalar.text() : "";
        }

        private List<Listed> scenes(Value value, String base, String note, Set<String> named) {
            List<Listed> scenes = new ArrayList<>();
            if (!(value instanceof Value.Sequence list)) {
                return scenes;
            }
            for (Value each : list.items()) {
                if (each instanceof Value.Sequence && !scenes.isEmpty()) {
                    Listed last = scenes.remove(scenes.size() - 1);
                    scenes.add(last.withChildren(scenes(each, base, note, named)));
                } else if (!text(each).isEmpty()) {
                    String path = Workspace.below(base, text(each) + ".md");
                    named.add(path);
                    scenes.add(new Listed(Listed.Kind.ITEM, "", Optional.of(path), List.of(), Position.of(note)));
                }
            }
            return scenes;
        }

        /** Returns the note that links to most others in lists; it must link to at least half of them. */
        private Optional<Order> links() {
            Optional<Order> most = Optional.empty();
            for (String note : notes) {
                workspace.control().check();
                Optional<Order> order = workspace.text(note).flatMap(text -> list(note, text));
                int before = most.map(it -> it.named().size()).orElse(0);
                if (order.isPresent() && order.get().named().size() > before) {
                    most = order;
                }
            }
            return most.filter(order ->
                    order.named().size() >= LEAST_LINKS && order.named().size() * 2 >= notes.size() - 1);
        }

        /** Returns what a note lists, with headings before lists as parts. */
        private Optional<Order> list(String note, String text) {
            Set<String> named = new HashSet<>();
            List<Listed> top = new ArrayList<>();
            String title = "";
            List<Listed> part = top;
            List<Listed> parts = new ArrayList<>();
            int number = 0;
            for (String line : FrontMatter.of(text, note, finding -> {}).text().split("\n", -1)) {
                number++;
                Matcher heading = HEADING.matcher(line);
                Matcher item = ITEM.matcher(line);
                Position place = Position.of(note, number);
                if (heading.matches()) {
                    if (heading.group(1).length() == 1 && title.isEmpty()) {
                        title = heading.group(2);
                        continue;
                    }
                    close(parts, part, top);
                    part = new ArrayList<>();
                    parts.add(
                            new Listed(Listed.Kind.PART, plain(heading.group(2)), Optional.empty(), List.of(), place));
                } else if (item.matches()) {
                    add(item.group(2), item.group(1).length(), note, place, part, named);
                }
            }
            close(parts, part, top);
            top.addAll(parts.stream().filter(it -> !it.children().isEmpty()).toList());
            return named.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Order(note, Phrase.of("convention.moc", note), title, top, named));
        }

        private static void close(List<Listed> parts, List<Listed> part, List<Listed> top) {
            if (!parts.isEmpty() && part != top) {
                parts.add(parts.remove(parts.size() - 1).withChildren(part));
            }
        }

        private void add(String item, int indent, String note, Position place, List<Listed> part, Set<String> named) {
            Matcher link = NoteVault.LINK.matcher(item);
            if (!link.find() || !link.group(1).isEmpty()) {
                return;
            }
            Optional<String> target = vault.names()
                    .find(link.group(2).replaceFirst("\\\\$", ""), note)
                    .filter(SourceFiles::isMarkdown);
            if (target.isEmpty() || target.get().equals(note) || !named.add(target.get())) {
                return;
            }
            String words = link.group(4) == null ? "" : link.group(4).strip();
            Listed entry = new Listed(Listed.Kind.ITEM, words, target, List.of(), place);
            if (indent > 0 && !part.isEmpty()) {
                Listed last = part.remove(part.size() - 1);
                List<Listed> children = new ArrayList<>(last.children());
                children.add(entry);
                part.add(last.withChildren(children));
            } else {
                part.add(entry);
            }
        }

        private static String plain(String heading) {
            return NoteVault.LINK
                    .matcher(heading)
                    .replaceAll(
                            link -> Matcher.quoteReplacement(link.group(4) == null ? link.group(2) : link.group(4)));
        }
    }
}
