package io.github.huozi.maven;

import io.github.huozi.Format;
import io.github.huozi.Output;
import io.github.huozi.diagnostic.Phrase;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** Reports and attaches finished files. */
final class Outputs {

    private static final double KILOBYTE = 1000;

    private Outputs() {}

    /** Returns one line: path, size, share of fonts, number of pages. */
    static String worded(Output output, Path current, GoalWords words) {
        int count = output.pages().orElse(0);
        List<String> facts = new ArrayList<>();
        facts.add(size(output.size()));
        long inFonts = output.fontBytes().orElse(0);
        if (inFonts > 0) {
            facts.add(words.say("output.fonts", size(inFonts)));
        }
        if (count > 0) {
            facts.add(words.say("output.pages", count));
        }
        return words.say("output.file", Paths.shown(file(output), current), Phrase.list(facts));
    }

    private static Path file(Output output) {
        return output.file().orElseThrow();
    }

    private static String size(long bytes) {
        double kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? String.format(Locale.ROOT, "%.0f kB", Math.ceil(kilobytes))
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / KILOBYTE);
    }

    /**
     * Attaches them to the project, each as an artifact whose type is its format; a sample and the like use their name as
     * classifier. A site, which is a folder, is attached as a {@code zip} with the classifier {@code site}.
     *
     * @throws IOException when a site cannot be packed
     * @throws MojoFailureException when another execution attached another book under the same name: Maven would forget
     *     the first one silently
     */
    static void attach(
            List<Output> outputs,
            Optional<String> classifier,
            MavenProject project,
            MavenProjectHelper artifacts,
            GoalWords words)
            throws MojoFailureException, IOException {
        for (Output output : outputs) {
            if (output.format() == Format.SITE) {
                Optional<String> name = named(classifier, output.format().extension());
                attach("zip", SiteArchive.of(file(output)).toFile(), name, project, artifacts, words);
            } else {
                Optional<String> name =
                        output.name().equals(Output.FULL) ? classifier : named(classifier, output.name());
                attach(output.format().extension(), file(output).toFile(), name, project, artifacts, words);
            }
        }
    }

    private static Optional<String> named(Optional<String> classifier, String name) {
        return Optional.of(classifier.map(own -> own + "-" + name).orElse(name));
    }

    private static void attach(
            String type,
            File file,
            Optional<String> classifier,
            MavenProject project,
            MavenProjectHelper artifacts,
            GoalWords words)
            throws MojoFailureException {
        for (Artifact other : project.getAttachedArtifacts()) {
            if (other.getType().equals(type)
                    && Objects.equals(other.getClassifier(), classifier.orElse(null))
                    && !file.equals(other.getFile())) {
                throw words.failure("goal.twice", type, other.getFile(), file);
            }
        }
        if (classifier.isPresent()) {
            artifacts.attachArtifact(project, type, classifier.get(), file);
        } else {
            artifacts.attachArtifact(project, type, file);
        }
    }
}
