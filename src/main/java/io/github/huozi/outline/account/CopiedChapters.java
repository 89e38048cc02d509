package io.github.huozi.outline.account;

import io.github.huozi.api.AccountedFile;
import io.github.huozi.api.FileState;
import io.github.huozi.api.FolderAccount;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.DiagnosticSink;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.outline.folder.SomeNames;
import io.github.huozi.outline.sift.Sifted;
import io.github.huozi.outline.sift.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reports chapters that are copies of others: by their text, or by the name that a file manager gave to a copy. */
final class CopiedChapters {

    private static final Pattern COPY = Pattern.compile(
            "(?i)(.+?)(?:\\s*[-_ ]?\\s*(?:的?副本|拷贝|复件|copy)(?:\\s*[(（]?[0-9]+[)）]?)?|\\s*[(（][1-9][)）])(\\.[A-Za-z]+)");

    /** Shorter texts may be identical by chance. */
    private static final int LEAST = 60;

    private final Sifted sifted;
    private final DiagnosticSink sink;

    CopiedChapters(Sifted sifted, DiagnosticSink sink) {
        this.sifted = sifted;
        this.sink = sink;
    }

    /** Reports the copies in a book. */
    void report(FolderAccount account) {
        List<String> chapters = account.in(FileState.IN_BOOK::equals).stream()
                .map(AccountedFile::path)
                .toList();
        Set<String> all = new HashSet<>(chapters);
        Map<Long, List<String>> same = new HashMap<>();
        Map<String, String> copies = new TreeMap<>();
        for (String path : chapters) {
            TextFile file = sifted.files().of(path);
            if (file.characters() >= LEAST) {
                same.computeIfAbsent(file.print(), print -> new ArrayList<>()).add(path);
            }
            Matcher name = COPY.matcher(path);
            if (name.matches() && all.contains(name.group(1) + name.group(2))) {
                copies.put(path, name.group(1) + name.group(2));
            }
        }
        same.values().stream().filter(paths -> paths.size() > 1).forEach(paths -> paths.stream()
                .filter(path -> !copies.containsValue(path) && !path.equals(paths.get(0)))
                .forEach(path -> copies.putIfAbsent(path, paths.get(0))));
        if (!copies.isEmpty()) {
            List<String> names = copies.entrySet().stream()
                    .map(copy -> copy.getKey() + " = " + copy.getValue())
                    .toList();
            sink.report(Code.COPIED_CHAPTER.at(Position.BOOK, "same", copies.size(), SomeNames.of(names)));
        }
    }
}
