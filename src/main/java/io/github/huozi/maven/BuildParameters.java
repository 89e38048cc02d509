package io.github.huozi.maven;

import io.github.huozi.BuildListener;
import io.github.huozi.Format;
import io.github.huozi.PublishRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/**
 * What was asked of the goal {@code build}, as it was written.
 *
 * @param source {@code sourceDirectory}
 * @param output {@code outputDirectory}
 * @param formats {@code formats}; empty for EPUB and PDF
 * @param fileName {@code fileName}
 * @param timestamp the date of a book that does not say one
 */
record BuildParameters(
        Optional<Path> source,
        Optional<Path> output,
        List<String> formats,
        Optional<String> fileName,
        Optional<Instant> timestamp) {

    BuildParameters {
        formats = List.copyOf(formats);
    }

    /**
     * The request that they make, with what they leave out taken from the project.
     *
     * @throws MojoFailureException when one of them has no meaning; the message names its XML tag, its property and
     *     what it may be
     */
    PublishRequest request(ProjectFacts facts, BuildListener listener) throws MojoFailureException {
        Path folder = source.orElseGet(facts::defaultSource).toAbsolutePath().normalize();
        checkSource(folder);
        PublishRequest request = PublishRequest.of(folder)
                .to(checkedOutput(output.orElseGet(facts::defaultOutput)))
                .formats(checkedFormats().toArray(Format[]::new))
                .defaults(facts.defaults())
                .listener(listener);
        request = checkedFileName().map(request::fileName).orElse(request);
        return timestamp.map(request::timestamp).orElse(request);
    }

    private static void checkSource(Path folder) throws MojoFailureException {
        if (Files.isDirectory(folder)) {
            return;
        }
        String fault = Files.exists(folder) ? " is a file, not a folder" : " does not exist";
        throw new MojoFailureException("The book's folder " + folder + fault
                + ", perhaps you should name the folder that holds the chapters in <sourceDirectory>"
                + " (-Dhuozi.source)");
    }

    private static Path checkedOutput(Path folder) throws MojoFailureException {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw new MojoFailureException("The output folder " + absolute + " is a file, perhaps you should name"
                    + " another folder in <outputDirectory> (-Dhuozi.output)");
        }
        return absolute;
    }

    private Set<Format> checkedFormats() throws MojoFailureException {
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        for (String name : formats) {
            String word = name.strip().toLowerCase(Locale.ROOT);
            chosen.add(Arrays.stream(Format.values())
                    .filter(format -> format.extension().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new MojoFailureException("There is no format \"" + name.strip()
                            + "\", perhaps you should write one or more of " + legalFormats()
                            + ", separated by commas, in <formats> (-Dhuozi.formats)")));
        }
        return chosen.isEmpty() ? Format.books() : chosen;
    }

    private static String legalFormats() {
        return Arrays.stream(Format.values()).map(Format::extension).collect(Collectors.joining(", "));
    }

    private Optional<String> checkedFileName() throws MojoFailureException {
        Optional<String> name = fileName.map(String::strip).filter(text -> !text.isEmpty());
        if (name.isEmpty()) {
            return name;
        }
        String text = name.get();
        if (text.matches("\\.+|.*[/\\\\:*?\"<>|\\p{Cntrl}].*")) {
            throw new MojoFailureException("\"" + text + "\" cannot be the name of a file, perhaps you should leave"
                    + " out / \\ : * ? \" < > | in <fileName> (-Dhuozi.fileName); the folder is said in"
                    + " <outputDirectory> (-Dhuozi.output)");
        }
        for (Format format : Format.values()) {
            String ending = "." + format.extension();
            if (text.toLowerCase(Locale.ROOT).endsWith(ending)) {
                throw new MojoFailureException("\"" + text + "\" brings an ending that each format adds by itself,"
                        + " perhaps you should write \"" + text.substring(0, text.length() - ending.length())
                        + "\" in <fileName> (-Dhuozi.fileName)");
            }
        }
        return name;
    }
}
