package io.github.huozi.outline.sift;

import io.github.huozi.api.FileState;
import io.github.huozi.book.language.TextLanguage;
import io.github.huozi.outline.folder.FolderTree;
import io.github.huozi.outline.folder.SourceFiles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses one of several languages. A folder is a language if a configuration says so; or if its name and text are in that
 * language, and its files are those of a sibling or parent folder. The same applies to {@code index.en.md} next to {@code
 * index.md}.
 */
final class LanguageCopies {

    private static final Pattern TAGGED =
            Pattern.compile("(.+?)([._-])([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(\\.[A-Za-z]+)");

    private static final int SAMPLE = 20_000;

    private final TextFiles files;
    private final String asked;
    private final Map<String, String> configured;
    private final Map<String, Verdict> verdicts = new TreeMap<>();
    private Optional<FoundLanguages> found = Optional.empty();

    /**
     * @param asked the requested tag
     * @param configured the folders configured as languages, with their tags
     */
    LanguageCopies(TextFiles files, String asked, Map<String, String> configured) {
        this.files = files;
        this.asked = asked;
        this.configured = configured;
    }

    /**
     * One of the languages of a book.
     *
     * @param tag its tag; empty for files without a separate folder or language
     * @param tree its folder
     * @param paths its files, by name without the language
     */
    private record Copy(String tag, FolderTree tree, Map<String, String> paths) {

        String name() {
            return tree.name();
        }

        String folder() {
            return tree.path();
        }

        Stream<String> all() {
            return tree.allFiles();
        }

        boolean mirrors(Copy other) {
            Set<String> both = new HashSet<>(paths.keySet());
            both.retainAll(other.paths.keySet());
            both.removeIf(stem -> SourceFiles.name(stem).matches("(?i)readme|index|_index|summary"));
            int smaller = Math.min(paths.size(), other.paths.size());
            return !both.isEmpty() && both.size() * 2 >= smaller - 2;
        }
    }

    Map<String, Verdict> verdicts() {
        return verdicts;
    }

    Optional<FoundLanguages> found() {
        return found;
    }

    /** Judges a whole tree. */
    void judge(FolderTree tree) {
        // The source text of a translation, which d2l keeps next to it.
        tree.files().stream()
                .filter(path -> path.endsWith("_origin.md")
                        && tree.files().contains(path.substring(0, path.length() - 10) + ".md"))
                .forEach(path -> leaveOut(path, language(List.of(path))));
        folders(tree);
        endings(tree);
        tree.folders().stream()
                .filter(folder -> folder.allFiles().anyMatch(path -> !verdicts.containsKey(path)))
                .forEach(this::judge);
    }

    private void folders(FolderTree tree) {
        List<Copy> named = new ArrayList<>();
        for (FolderTree folder : tree.folders()) {
            Optional<String> tag =
                    Optional.ofNullable(configured.get(folder.path())).or(() -> LanguageName.of(folder.name()));
            tag.map(it -> copy(folder, it)).filter(it -> !it.paths().isEmpty()).ifPresent(named::add);
        }
        if (named.isEmpty()) {
            return;
        }
        List<String> inOthers = named.stream().map(Copy::folder).toList();
        FolderTree around = new FolderTree(
                tree.path(),
                tree.folders().stream()
                        .filter(folder -> !inOthers.contains(folder.path()))
                        .toList(),
                tree.files());
        Copy rest = copy(around, "");
        Set<Copy> copies = new java.util.LinkedHashSet<>();
        for (Copy one : named) {
            boolean listed = configured.containsKey(one.folder());
            boolean beside = named.stream()
                    .anyMatch(other ->
                            !other.equals(one) && (one.mirrors(other) || configured.containsKey(other.folder())));
            if (listed || (isWritten(one) && (beside || one.mirrors(rest)))) {
                copies.add(one);
            }
        }
        copies.stream().filter(it -> it.mirrors(rest)).findFirst().ifPresent(it -> copies.add(told(rest, it)));
        choose(copies, rest);
    }

    private Copy copy(FolderTree folder, String tag) {
        Map<String, String> paths = new LinkedHashMap<>();
        int from = folder.path().isEmpty() ? 0 : folder.path().length() + 1;
        folder.allFiles()
                .filter(path -> SourceFiles.isMarkdown(path) || SourceFiles.isHtml(path))
                .filter(path -> !verdicts.containsKey(path))
                .forEach(path ->
                        paths.putIfAbsent(SourceFiles.stem(path.substring(from)).toLowerCase(Locale.ROOT), path));
        return new Copy(tag, folder, paths);
    }

    /** Returns a copy with the language of its text, as opposed to its translation. */
    private Copy told(Copy rest, Copy translation) {
        List<String> common = rest.paths().entrySet().stream()
                .filter(entry -> translation.paths().containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Copy(language(common), rest.tree(), rest.paths());
    }

    private String language(Collection<String> paths) {
        boolean prose = paths.stream().anyMatch(path -> files.of(path).hasProse());
        StringBuilder sample = new StringBuilder();
        for (String path : paths) {
            boolean counts = !prose || files.of(path).hasProse();
            String words = counts ? TextMeasure.outsideCode(files.words(path)) : "";
            sample.append(words, 0, Math.min(2_000, words.length())).append('\n');
            if (sample.length() > SAMPLE) {
                break;
            }
        }
        return TextLanguage.of(sample.toString());
    }

    /** Whether the text is in the language of the name; a folder {@code it} with Chinese in it is about computers. */
    private boolean isWritten(Copy copy) {
        String told = LanguageName.primary(language(copy.paths().values()));
        String said = LanguageName.primary(copy.tag());
        boolean eastern = Set.of("zh", "ja", "ko").contains(said);
        return eastern ? told.equals(said) : !Set.of("zh", "ja", "ko").contains(told);
    }

    private void choose(Set<Copy> copies, Copy rest) {
        if (copies.size() < 2) {
            return;
        }
        Copy chosen = copies.stream()
                .min(Comparator.comparingInt((Copy copy) -> LanguageName.distance(copy.tag(), asked))
                        .thenComparing(copy -> -copy.paths().size())
                        .thenComparing(Copy::name))
                .orElseThrow();
        Set<String> others = new TreeSet<>();
        for (Copy copy : copies) {
            if (!copy.equals(chosen)) {
                leaveOut(copy, chosen, rest);
                others.add(copy.folder().equals(rest.folder()) ? copy.tag() : copy.name());
            }
        }
        boolean around = chosen.folder().equals(rest.folder());
        add(new FoundLanguages(chosen.tag(), around ? "" : chosen.folder(), List.copyOf(others)));
    }

    private void leaveOut(Copy copy, Copy chosen, Copy rest) {
        if (copy.folder().equals(rest.folder())) {
            // Files around the folders may also be pages of the repository.
            copy.paths().forEach((stem, path) -> {
                if (chosen.paths().containsKey(stem)) {
                    leaveOut(path, copy.tag());
                }
            });
        } else {
            copy.all().filter(SourceFiles::couldHoldText).forEach(path -> leaveOut(path, copy.tag()));
        }
    }

    /** Adds found languages; of several places, the folder nearest to the root counts. */
    private void add(FoundLanguages more) {
        Set<String> others = new TreeSet<>(more.others());
        found.ifPresent(before -> others.addAll(before.others()));
        Optional<FoundLanguages> leading = found.filter(
                before -> !before.folder().isEmpty() || more.folder().isEmpty());
        FoundLanguages first = leading.orElse(more);
        found = Optional.of(new FoundLanguages(first.chosen(), first.folder(), List.copyOf(others)));
    }

    private void leaveOut(String path, String tag) {
        verdicts.put(path, Verdict.of(FileState.OTHER_LANGUAGE, tag));
    }

    /** Judges {@code index.en.md} next to {@code index.md}, and {@code README_zh.md} next to {@code README.md}. */
    private void endings(FolderTree tree) {
        Map<String, Map<String, String>> groups = new TreeMap<>();
        for (String path : tree.files()) {
            Matcher tagged = TAGGED.matcher(SourceFiles.name(path));
            if (SourceFiles.isRead(path) && !verdicts.containsKey(path) && tagged.matches()) {
                boolean dot = tagged.group(2).equals(".");
                boolean home = tagged.group(1).matches("(?i)readme|index|_index|summary");
                Optional<String> tag = LanguageName.of(tagged.group(3));
                if (tag.isPresent() && (dot || home)) {
                    groups.computeIfAbsent(tagged.group(1) + tagged.group(4), key -> new TreeMap<>())
                            .put(tag.get(), path);
                }
            }
        }
        Set<String> others = new TreeSet<>();
        groups.forEach((name, byTag) -> {
            String plain = tree.path().isEmpty() ? name : tree.path() + "/" + name;
            if (tree.files().contains(plain) && !verdicts.containsKey(plain)) {
                byTag.putIfAbsent(language(List.of(plain)), plain);
            }
            byTag.entrySet()
                    .removeIf(it -> !it.getValue().equals(plain)
                            && !isWritten(new Copy(it.getKey(), tree, Map.of("", it.getValue()))));
            if (byTag.size() > 1) {
                String chosen = byTag.keySet().stream()
                        .min(Comparator.comparingInt(tag -> LanguageName.distance(tag, asked)))
                        .orElseThrow();
                byTag.forEach((tag, path) -> {
                    if (!tag.equals(chosen)) {
                        leaveOut(path, tag);
                        others.add(tag);
                    }
                });
                add(new FoundLanguages(chosen, "", List.of()));
            }
        });
        found.filter(it -> !others.isEmpty())
                .ifPresent(it -> add(new FoundLanguages(it.chosen(), "", List.copyOf(others))));
    }
}
