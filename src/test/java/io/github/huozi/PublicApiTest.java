package io.github.huozi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.huozi.book.Markup;
import io.github.huozi.book.control.BuildStopped;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public API is written down: who changes it changes the file as well, with {@code -Dgolden=overwrite}, and sees in the
 * difference what callers will see.
 */
class PublicApiTest {

    private static final Path WRITTEN = Path.of("src/test/resources/io/github/huozi/api.txt");

    /** The packages whose public types a caller may name, as their package-info says. */
    static final Set<String> PACKAGES = Set.of(
            "", ".api", ".book", ".book.account", ".book.control", ".book.file", ".book.settings", ".diagnostic");

    /** Where a caller begins. */
    private static final Set<String> ENTRANCES = Set.of("", ".api");

    private static final int WIDEST_RECORD = 4;

    /** What extensions meet that no signature names. */
    private static final List<Class<?>> VOCABULARY = List.of(Markup.class, BuildStopped.class);

    static final PublicApi API = PublicApi.of(entrances());

    private static List<Class<?>> entrances() {
        Stream<Class<?>> entrances = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(House.ROOT).stream()
                        .filter(one -> ENTRANCES.contains(room(one.getPackageName())))
                        .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(one -> !one.getSimpleName().equals("package-info"))
                        .map(JavaClass::reflect);
        return Stream.concat(entrances, VOCABULARY.stream()).toList();
    }

    private static String room(String packageName) {
        return packageName.substring(House.ROOT.length());
    }

    @Test
    void itIsAsWrittenDown() throws IOException {
        if ("overwrite".equals(System.getProperty("golden"))) {
            Files.writeString(WRITTEN, API.text());
        }
        assertThat(API.text())
                .as("the public API; write it down with -Dgolden=overwrite if the change is meant")
                .isEqualTo(Files.readString(WRITTEN));
    }

    @Test
    void itReachesNoInnerRoom() {
        assertThat(API.types()).allSatisfy(type -> {
            assertThat(PACKAGES).contains(room(type.getPackageName()));
            assertThat(Modifier.isPublic(type.getModifiers()))
                    .as(type.getName())
                    .isTrue();
        });
    }

    @Test
    void itNamesNoLibraryButTheTreeOfContent() {
        assertThat(API.foreign()).allMatch(name -> name.startsWith("java.") || name.equals("org.jsoup.nodes.Element"));
    }

    @Test
    void itHasNoWideRecord() {
        assertThat(API.types())
                .filteredOn(Class::isRecord)
                .allMatch(record -> record.getRecordComponents().length <= WIDEST_RECORD);
    }
}
