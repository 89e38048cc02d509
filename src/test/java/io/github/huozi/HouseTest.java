package io.github.huozi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the plan of the house: which room may know which. */
@AnalyzeClasses(packages = "io.github.huozi", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String ROOT = "io.github.huozi";

    /** For each room, the rooms that it may import. */
    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            room("diagnostic"),
            room("book", "diagnostic"),
            room("config", "book", "diagnostic"),
            room("outline", "config", "book", "diagnostic"),
            room("read", "outline", "config", "book", "template", "diagnostic"),
            room("code"),
            room("transform", "code", "book", "diagnostic"),
            room("fetch", "book"),
            room("image", "fetch", "book", "font", "diagnostic"),
            room("assemble", "book", "diagnostic"),
            room("font", "diagnostic"),
            room("typeset", "font"),
            room("template"),
            room("cover", "book", "font", "template", "typeset", "diagnostic"),
            room("epub", "assemble", "book", "font", "template", "diagnostic"),
            room("pdf", "assemble", "code", "book", "font", "template", "diagnostic", "typeset"),
            room("preview", "template", "diagnostic"),
            room("site", "assemble", "book", "font", "template", "diagnostic"),
            room("stamp", "font"),
            room("lint", "assemble", "book", "diagnostic"),
            room("check", "assemble", "book", "font", "typeset", "diagnostic")));

    /** For each outside library, the rooms that may know it. */
    private static final Map<String, List<String>> CONFINED = new TreeMap<>(Map.ofEntries(
            room(
                    "org.jsoup..",
                    "book",
                    "outline",
                    "read",
                    "transform",
                    "image",
                    "assemble",
                    "epub",
                    "pdf",
                    "site",
                    "lint",
                    "check"),
            room("org.commonmark..", "outline", "read"),
            room("org.snakeyaml..", "config"),
            room("org.tomlj..", "config"),
            room("io.documentnode..", "epub"),
            room("com.openhtmltopdf..", "pdf"),
            room("org.apache.pdfbox..", "pdf", "check"),
            room("org.apache.fontbox..", "font", "pdf"),
            room("com.adobe.epubcheck..", "check"),
            room("org.verapdf..", "check"),
            room("freemarker..", "template"),
            room("com.twelvemonkeys..", "image"),
            room("io.nayuki..", "site"),
            room("org.eclipse.jetty..", "preview"),
            room("com.github.weisj..", "font"),
            room("de.rototor..", "pdf"),
            room("org.apache.maven..", "maven")));

    private static Map.Entry<String, List<String>> room(String name, String... others) {
        return Map.entry(name, List.of(others));
    }

    @TestFactory
    Stream<DynamicTest> eachRoomImportsOnlyWhatThePlanAllows() {
        var all = new com.tngtech.archunit.core.importer.ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
        Stream<DynamicTest> rooms = MAY_IMPORT.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String[] allowed = Stream.concat(entry.getValue().stream(), Stream.of(entry.getKey()))
                            .map(room -> ROOT + "." + room)
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage(ROOT + "." + entry.getKey())
                            .should()
                            .onlyDependOnClassesThat(
                                    resideOutsideOfPackages(ROOT + "..").or(resideInAnyPackage(allowed)))
                            .allowEmptyShould(true)
                            .check(all);
                }));
        Stream<DynamicTest> libraries = CONFINED.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> noClasses()
                        .that(resideOutsideOfPackages(entry.getValue().stream()
                                .map(room -> ROOT + "." + room)
                                .toArray(String[]::new)))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(entry.getKey())
                        .check(all)));
        return Stream.concat(rooms, libraries);
    }

    @ArchTest
    static final ArchRule mavenKnowsOnlyTheFacade = classes()
            .that()
            .resideInAPackage(ROOT + ".maven")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackages(ROOT + "..")
                    .or(resideInAnyPackage(ROOT, ROOT + ".maven", ROOT + ".diagnostic")));

    @ArchTest
    static final ArchRule nobodyKnowsMaven = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".maven")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".maven");

    @ArchTest
    static final ArchRule noRoomReachesBack =
            slices().matching(ROOT + ".(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatTheyAre = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager)")
            .because("such a name says nothing");

    @ArchTest
    static final ArchRule theCoreHasNoLogger = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".maven")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "org.apache.commons.logging..");
}
