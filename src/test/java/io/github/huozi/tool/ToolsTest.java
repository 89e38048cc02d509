package io.github.huozi.tool;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ToolsTest {

    private static final String NOWHERE = "no-such-judge";

    @TempDir
    Path folder;

    private Path judge() throws IOException {
        Path judge = Files.createFile(folder.resolve("judge"));
        assertThat(judge.toFile().setExecutable(true)).isTrue();
        return judge;
    }

    @Test
    void aMissingToolSkipsItsTest() {
        Tools laptop = new Tools(Map.of("PATH", folder.toString()));
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> laptop.find(NOWHERE))
                .withMessageContaining(NOWHERE);
        assertThatExceptionOfType(TestAbortedException.class).isThrownBy(() -> laptop.find(folder.resolve(NOWHERE)));
    }

    @Test
    void aMissingToolFailsItsTestWhereToolsAreRequired() {
        Tools server = new Tools(Map.of("PATH", folder.toString(), Tools.VARIABLE, "required"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> server.find(NOWHERE))
                .withMessageContaining(NOWHERE);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> server.find(folder.resolve(NOWHERE)));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> server.findOr("JUDGE", NOWHERE));
    }

    @Test
    void aToolIsFoundByAnyOfItsNamesAndWhereAVariableNamesIt() throws IOException {
        Path judge = judge();
        Tools here = new Tools(Map.of("PATH", "/nowhere:" + folder, "JUDGE", judge.toString()));
        assertThat(here.find(NOWHERE, "judge")).isEqualTo(judge);
        assertThat(here.findOr("JUDGE", NOWHERE)).isEqualTo(judge);
        assertThat(here.findOr("OTHER", "judge")).isEqualTo(judge);
        assertThat(here.find(judge)).isEqualTo(judge);
    }

    /** Generators and benchmarks need a property, and say so in an annotation. */
    @Test
    void noOtherTestSkipsItself() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Tools.class, ToolsTest.class)
                .should()
                .dependOnClassesThat()
                .haveSimpleName("Assumptions")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(TestAbortedException.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.OnlyIncludeTests())
                        .importPackages("io.github.huozi"));
    }
}
