package io.github.huozi.outline;

import io.github.huozi.api.FileState;
import io.github.huozi.api.Manuscript;
import io.github.huozi.api.Source;
import io.github.huozi.book.Contributor;
import io.github.huozi.book.Metadata;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Diagnostics;
import io.github.huozi.outline.account.AccountReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A manuscript and its findings as text that a person can read. */
public final class Printed {

    private Printed() {}

    static String folder(Path folder) {
        Diagnostics found = new Diagnostics();
        Optional<Manuscript> manuscript = new Outliner(found).outline(folder, Map.of(), Optional.empty());
        String book = manuscript.map(Printed::manuscript).orElse("no book\n");
        book += manuscript.map(Printed::account).orElse("");
        manuscript.ifPresent(
                made -> new AccountReport(found).report(made.account().orElseThrow()));
        return book + findings(found).replace(folder.toString(), "FOLDER");
    }

    static String findings(Diagnostics found) {
        return found.all().stream().map(Printed::finding).collect(Collectors.joining());
    }

    private static String finding(Diagnostic finding) {
        return finding.severity() + " " + finding + "\n";
    }

    public static String manuscript(Manuscript manuscript) {
        return metadata(manuscript.metadata()) + entries(manuscript.entries(), 0);
    }

    /** The files that are no sections, each with its state. */
    static String account(Manuscript manuscript) {
        return manuscript.account().orElseThrow().in(state -> state != FileState.IN_BOOK).stream()
                .map(file -> "- " + file.path() + ": " + file.state()
                        + (file.because().isEmpty() ? "" : " (" + file.because() + ")") + "\n")
                .collect(Collectors.joining());
    }

    private static String metadata(Metadata metadata) {
        List<String> parts = new ArrayList<>(List.of("《" + metadata.title() + "》"));
        parts.add(metadata.subtitle().orElse(""));
        metadata.contributors().stream().map(Printed::contributor).forEach(parts::add);
        parts.add(metadata.language());
        parts.add(metadata.publisher().orElse(""));
        parts.add(metadata.date().map(String::valueOf).orElse(""));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")) + "\n";
    }

    private static String contributor(Contributor contributor) {
        return contributor.role() == Contributor.Role.AUTHOR
                ? contributor.name()
                : contributor.name() + " (" + contributor.role().marc() + ")";
    }

    /** A title that is set is in 「」, one that only a list has in 〈〉, one that the file's name would give in （）. */
    static String entries(List<Manuscript.Entry> entries, int depth) {
        StringBuilder text = new StringBuilder();
        for (Manuscript.Entry entry : entries) {
            text.append("  ".repeat(depth + 1)).append(entry.role().key());
            text.append(entry.title()
                    .map(t -> " 「" + t + "」")
                    .or(() -> entry.listed().map(t -> " 〈" + t + "〉"))
                    .orElse(" （" + io.github.huozi.outline.name.FallbackTitle.of(entry) + "）"));
            text.append(entry.source()
                            .flatMap(Source::name)
                            .map(name -> " " + name)
                            .orElse(""))
                    .append('\n');
            text.append(entries(entry.children(), depth + 1));
        }
        return text.toString();
    }
}
