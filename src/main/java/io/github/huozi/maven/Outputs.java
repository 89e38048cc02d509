package io.github.huozi.maven;

import io.github.huozi.Format;
import io.github.huozi.Output;
import io.github.huozi.goal.GoalFailure;
import io.github.huozi.goal.GoalWords;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/** Reports and attaches finished files. */
final class Outputs {

    private Outputs() {}

    private static Path file(Output output) {
        return output.file().orElseThrow();
    }

    /**
     * Attaches them to the project, each as an artifact whose type is its format; samples and similar files use their name as
     * classifier. A site, which is a folder, is attached as a {@code zip} with the classifier {@code site}.
     *
     * @throws IOException when a site cannot be packed
     * @throws GoalFailure when another execution attached another book under the same name: Maven would forget
     *     the first one silently
     */
    static void attach(
            List<Output> outputs,
            Optional<String> classifier,
            MavenProject project,
            MavenProjectHelper artifacts,
            GoalWords words)
            throws GoalFailure, IOException {
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
            throws GoalFailure {
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
