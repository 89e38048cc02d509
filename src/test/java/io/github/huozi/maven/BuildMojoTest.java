package io.github.huozi.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huozi.Format;
import io.github.huozi.Output;
import io.github.huozi.Publication;
import io.github.huozi.PublishException;
import io.github.huozi.PublishRequest;
import io.github.huozi.diagnostic.Code;
import io.github.huozi.diagnostic.Diagnostic;
import io.github.huozi.diagnostic.Position;
import io.github.huozi.goal.BuildGoal;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Developer;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.DefaultMavenProjectHelper;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildMojoTest {

    @TempDir
    Path folder;

    private final RecordingLog log = new RecordingLog();
    private final List<PublishRequest> requests = new ArrayList<>();
    private MavenProject project = new MavenProject();

    @BeforeEach
    void projectWithAPom() {
        Model model = new Model();
        model.setGroupId("g");
        model.setArtifactId("a");
        model.setVersion("1");
        model.setBuild(new Build());
        model.getBuild().setDirectory(folder.resolve("target").toString());
        project = new MavenProject(model);
        project.setOriginalModel(model.clone());
        project.setFile(folder.resolve("pom.xml").toFile());
    }

    @Test
    void outputsAreReportedAndAttachedWithTheirFormatsAsTypes() throws Exception {
        goal(this::bothFormats).execute();

        assertThat(log.lines)
                .containsExactly(
                        "info Making EPUB and PDF of .",
                        "info target/book/书.epub (1.2 MB)",
                        "info target/book/书.pdf (13 kB, 42 pages)",
                        "info Made EPUB and PDF in target/book: no warnings");
        assertThat(project.getAttachedArtifacts())
                .extracting(Artifact::getType, Artifact::getClassifier, artifact -> artifact.getFile()
                        .getName())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("epub", null, "书.epub"),
                        org.assertj.core.groups.Tuple.tuple("pdf", null, "书.pdf"));
    }

    @Test
    void withoutAPomNothingIsAttachedAndOutputsGoBelowTheCurrentFolder() throws Exception {
        project = new MavenProject();
        goal(this::bothFormats).execute();

        assertThat(requests.get(0).output()).isEqualTo(folder.resolve("target/book"));
        assertThat(project.getAttachedArtifacts()).isEmpty();
    }

    @Test
    void aSecondBookInOneProjectNeedsAClassifier() throws Exception {
        goal(this::bothFormats).execute();
        BuildMojo other = goal(request -> {
            return publication(
                    output(Format.EPUB, request.output().resolve("别的书.epub"), 1).build());
        });

        assertThatThrownBy(other::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("two books of type epub")
                .hasMessageContaining("<classifier> (-Dhuozi.classifier)");

        other.classifier = "other";
        other.execute();
        assertThat(project.getAttachedArtifacts()).hasSize(3);
    }

    @Test
    void theSameBookMayBeMadeTwice() throws Exception {
        goal(this::bothFormats).execute();
        goal(this::bothFormats).execute();

        assertThat(project.getAttachedArtifacts()).hasSize(2);
    }

    @Test
    void thePomSuppliesMetadataThatTheBookLacks() throws Exception {
        Developer developer = new Developer();
        developer.setName("赵钱");
        for (Model model : List.of(project.getModel(), project.getOriginalModel())) {
            model.setName("算盘入门");
            model.setDescription("一本\n  小书");
            model.addDeveloper(developer);
            model.setScm(new Scm());
            model.getScm().setUrl("https://example.org/abacus");
        }
        goal(this::bothFormats).execute();

        assertThat(requests.get(0).defaults())
                .isEqualTo(Map.of(
                        "title", List.of("算盘入门"),
                        "description", List.of("一本 小书"),
                        "authors", List.of("赵钱"),
                        "repository", List.of("https://example.org/abacus")));
    }

    @Test
    void whatAParentPomSaysIsNotTheBooks() throws Exception {
        project.getModel().setDescription("The parent of everything");
        project.getModel().addDeveloper(new Developer());
        goal(this::bothFormats).execute();

        assertThat(requests.get(0).defaults()).isEmpty();
    }

    @Test
    void aFaultyBookFailsWithItsFindingsAndACount() {
        Diagnostic fault =
                Diagnostic.of(Code.MISSING_FILE, new Position("book.yaml", 7, 5), "there is no 第三章.md", "write 第二章.md");
        BuildMojo goal = goal(request -> {
            throw new PublishException(List.of(fault));
        });

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The book has 1 error; nothing was written, and the files in target/book are unchanged")
                .hasNoCause();
        assertThat(log.lines).contains("error book.yaml:7:5: there is no 第三章.md [OUT-005]; write 第二章.md");
    }

    @Test
    void warningsThatFailTheBuildSayWhy() {
        Diagnostic warning = Diagnostic.of(Code.BROKEN_LINK, new Position("a.md", 1, 1), "leads nowhere", "mend it");
        BuildMojo goal = goal(request -> {
            throw new PublishException(List.of(warning));
        });

        assertThatThrownBy(goal::execute)
                .hasMessageStartingWith("The book has 1 warning, and failOn in book.yaml allows none");
        assertThat(log.lines).contains("warn a.md:1:1: leads nowhere [ASM-001]; mend it");
    }

    @Test
    void anOutputFolderThatCannotBeWrittenIsNamed() {
        BuildMojo goal = goal(request -> {
            throw new UncheckedIOException(new IOException("disk full"));
        });

        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("disk full); name another folder in <outputDirectory>");
    }

    @Test
    void skipDoesNothingWhateverElseIsSaid() throws Exception {
        BuildMojo goal = goal(this::bothFormats);
        goal.skip = true;
        goal.sourceDirectory = new File("/nowhere");
        goal.execute();

        assertThat(requests).isEmpty();
        assertThat(log.lines).containsExactly("info No book is made: skipped by <skip> (-Dhuozi.skip)");
    }

    @Test
    void aPomThatOnlyHoldsModulesTogetherIsNoBook() throws Exception {
        project.getModel().addModule("chapters");
        goal(this::bothFormats).execute();

        assertThat(requests).isEmpty();
    }

    @Test
    void aPomWithModulesMayHaveABookBesideIt() throws Exception {
        project.getModel().addModule("chapters");
        Files.createDirectories(folder.resolve("src/book"));
        goal(this::bothFormats).execute();

        assertThat(requests).hasSize(1);
    }

    private Publication bothFormats(PublishRequest request) {
        requests.add(request);
        return publication(
                output(Format.EPUB, request.output().resolve("书.epub"), 1_234_567)
                        .build(),
                output(Format.PDF, request.output().resolve("书.pdf"), 12_345)
                        .pages(42)
                        .build());
    }

    private static Output.Builder output(Format format, Path file, long size) {
        return Output.builder(format).file(file).size(size);
    }

    private static Publication publication(Output... outputs) {
        return Publication.builder().outputs(List.of(outputs)).build();
    }

    private BuildMojo goal(BuildGoal.Press press) {
        BuildMojo goal = new BuildMojo(project, new Attaching(), press);
        goal.currentDirectory = folder.toFile();
        goal.setLog(log);
        goal.language = "en";
        return goal;
    }

    /** Attaches as Maven does: an artifact of the same coordinates takes the place of the earlier one. */
    private static final class Attaching implements MavenProjectHelper {

        @Override
        public void attachArtifact(MavenProject project, String type, @Nullable String classifier, File file) {
            Artifact artifact = new DefaultArtifact(
                    project.getGroupId(),
                    project.getArtifactId(),
                    project.getVersion(),
                    null,
                    type,
                    classifier,
                    new DefaultArtifactHandler(type));
            artifact.setFile(file);
            new DefaultMavenProjectHelper().attachArtifact(project, artifact);
        }

        @Override
        public void attachArtifact(MavenProject project, String type, File file) {
            attachArtifact(project, type, null, file);
        }

        @Override
        public void attachArtifact(MavenProject project, File file, String classifier) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addResource(MavenProject project, String directory, List<String> includes, List<String> excludes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addTestResource(
                MavenProject project, String directory, List<String> includes, List<String> excludes) {
            throw new UnsupportedOperationException();
        }
    }
}
