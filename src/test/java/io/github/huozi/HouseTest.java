package io.github.huozi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.huozi.House.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the code to the plan of the {@link House}. */
@AnalyzeClasses(packages = ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final JavaClasses MAIN = new com.tngtech.archunit.core.importer.ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** The name of a package in the plan; empty for the root. */
    private static String room(JavaClass one) {
        String name = one.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static String[] full(Stream<String> rooms) {
        return rooms.map(room -> room.isEmpty() ? ROOT : ROOT + "." + room).toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> eachPackageImportsOnlyWhatThePlanAllows() {
        return House.MAY_IMPORT.keySet().stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> classes()
                        .that()
                        .resideInAPackage(ROOT + "." + room)
                        .should()
                        .onlyDependOnClassesThat(resideOutsideOfPackages(ROOT + "..")
                                .or(resideInAnyPackage(full(House.imports(room).stream()))))
                        .check(MAIN)));
    }

    @TestFactory
    Stream<DynamicTest> eachLibraryIsConfined() {
        return House.LIBRARIES.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> noClasses()
                        .that(resideOutsideOfPackages(
                                full(entry.getValue().stream().flatMap(name -> House.packages(name).stream()))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(entry.getKey())
                        .check(MAIN)));
    }

    @Test
    void oneClassUsesWhatCommonmarkKeepsToItself() {
        noClasses()
                .that()
                .doNotHaveSimpleName("CjkInlineParser")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark.internal..")
                .check(MAIN);
    }

    @Test
    void everyPackageIsInThePlanAndEveryRoomOfThePlanExists() {
        Set<String> built = MAIN.stream().map(HouseTest::room).collect(Collectors.toCollection(TreeSet::new));
        assertThat(House.MAY_IMPORT.keySet()).isEqualTo(without(built, ""));
        assertThat(House.MAY_IMPORT.values().stream()
                        .flatMap(List::stream)
                        .flatMap(name -> House.packages(name).stream()))
                .isSubsetOf(built);
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> others = new TreeSet<>(all);
        others.remove(one);
        return others;
    }

    @Test
    void noPackageIsTooLarge() {
        Map<String, Long> large = MAIN.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(HouseTest::room, TreeMap::new, Collectors.counting()));
        large.values().removeIf(count -> count <= House.MOST_CLASSES);
        assertThat(large).isEmpty();
    }

    @Test
    void noTwoClassesShareAName() {
        Map<String, List<String>> byName = MAIN.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(one -> !one.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        byName.values().removeIf(packages -> packages.size() == 1);
        assertThat(byName).isEmpty();
    }

    /** A test package is that of the classes it tests. */
    @Test
    void testPackagesFollowThePlan() {
        Set<String> known = new TreeSet<>(House.MAY_IMPORT.keySet());
        known.addAll(Set.of("", "browser", "english", "tool"));
        assertThat(new com.tngtech.archunit.core.importer.ClassFileImporter()
                        .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages(ROOT).stream()
                                .map(HouseTest::room)
                                .distinct())
                .isSubsetOf(known);
    }

    @ArchTest
    static final ArchRule mavenKnowsOnlyTheFacadeAndWhatGoalsDo = classes()
            .that()
            .resideInAPackage(ROOT + ".maven")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackages(ROOT + "..")
                    .or(resideInAnyPackage(ROOT, ROOT + ".goal..", ROOT + ".maven", ROOT + ".diagnostic")));

    @ArchTest
    static final ArchRule nobodyKnowsMaven = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".maven")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".maven");

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".command")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".command");

    /** Every package is a separate slice, so that a cycle between a room and one of its sub-packages fails as well. */
    @ArchTest
    static final ArchRule noPackageReachesBack = SlicesRuleDefinition.slices()
            .assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass one) {
                    return one.getPackageName().startsWith(ROOT)
                            ? SliceIdentifier.of(one.getPackageName())
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "every package";
                }
            })
            .should()
            .beFreeOfCycles();

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
