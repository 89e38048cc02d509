package io.github.huozi.goal;

import io.github.huozi.BuildListener;
import io.github.huozi.Format;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a goal, as written.
 *
 * @param source the parameter {@code sourceDirectory}
 * @param output the parameter {@code outputDirectory}
 * @param formats the parameter {@code formats}; empty for EPUB and PDF
 * @param fileName the parameter {@code fileName}
 * @param timestamp the date of a book without one
 */
public record GoalParameters(
        Optional<Path> source,
        Optional<Path> output,
        List<String> formats,
        Optional<String> fileName,
        Optional<Instant> timestamp) {

    public GoalParameters {
        formats = List.copyOf(formats);
    }

    /**
     * Returns the request of the parameters; the place supplies missing ones.
     *
     * @throws GoalFailure if one of them is invalid; the message names its XML tag, its property and its valid values
     */
    public PublishRequest request(GoalPlace place, BuildListener listener, GoalWords words) throws GoalFailure {
        Path folder = source.orElseGet(place::defaultSource).toAbsolutePath().normalize();
        checkSource(folder, words);
        PublishRequest request = PublishRequest.of(folder)
                .to(checkedOutput(output.orElseGet(place::defaultOutput), words))
                .formats(checkedFormats(words).toArray(Format[]::new))
                .defaults(place.defaults())
                .listener(listener)
                .messages(words.language());
        request = checkedFileName(words).map(request::fileName).orElse(request);
        return timestamp.map(request::timestamp).orElse(request);
    }

    private static void checkSource(Path folder, GoalWords words) throws GoalFailure {
        if (Files.isDirectory(folder)) {
            return;
        }
        throw words.failure(Files.exists(folder) ? "goal.source.file" : "goal.source.missing", folder);
    }

    private static Path checkedOutput(Path folder, GoalWords words) throws GoalFailure {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw words.failure("goal.output.file", absolute);
        }
        return absolute;
    }

    private Set<Format> checkedFormats(GoalWords words) throws GoalFailure {
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        for (String name : formats) {
            String word = name.strip().toLowerCase(Locale.ROOT);
            chosen.add(Arrays.stream(Format.values())
                    .filter(format -> format.extension().equals(word))
                    .findFirst()
                    .orElseThrow(() -> words.failure("goal.format", name.strip(), legalFormats())));
        }
        return chosen.isEmpty() ? Format.books() : chosen;
    }

    private static Phrase legalFormats() {
        return Phrase.list(Arrays.stream(Format.values()).map(Format::extension).toList());
    }

    private Optional<String> checkedFileName(GoalWords words) throws GoalFailure {
        Optional<String> name = fileName.map(String::strip).filter(text -> !text.isEmpty());
        if (name.isEmpty()) {
            return name;
        }
        String text = name.get();
        if (text.matches("\\.+|.*[/\\\\:*?\"<>|\\p{Cntrl}].*")) {
            throw words.failure("goal.name", text);
        }
        for (Format format : Format.values()) {
            String ending = "." + format.extension();
            if (text.toLowerCase(Locale.ROOT).endsWith(ending)) {
                throw words.failure("goal.ending", text, text.substring(0, text.length() - ending.length()));
            }
        }
        return name;
    }
}
