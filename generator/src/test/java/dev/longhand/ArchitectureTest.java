package dev.longhand;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports run one way through the packages, and each large library is known to one package, or to as few as named here. */
class ArchitectureTest {

    private static final String ROOT = "dev.longhand";

    /** From the bottom to the top; a package may use those before it. A package without classes yet is allowed. */
    private static final List<String> PACKAGES = List.of(
            "source",
            "expr",
            "graph",
            "network",
            "cas",
            "derivation",
            "latex",
            "typeset",
            "image",
            "page",
            "pdf",
            "notes",
            "check",
            "codegen",
            "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @ParameterizedTest
    @MethodSource("packages")
    void importsOnlyPackagesBelow(String name) {
        onlyDownwards(PACKAGES, name).check(CLASSES);
    }

    @Test
    void theRuleSeesImports() {
        List<String> upsideDown = new ArrayList<>(PACKAGES);
        Collections.reverse(upsideDown);
        assertTrue(upsideDown.stream()
                .anyMatch(name ->
                        onlyDownwards(upsideDown, name).evaluate(CLASSES).hasViolation()));
    }

    @Test
    void everyPackageIsListed() {
        List<String> unlisted = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !name.equals(ROOT))
                .filter(name ->
                        !PACKAGES.contains(name.substring(ROOT.length() + 1).split("\\.", -1)[0]))
                .toList();
        assertEquals(List.of(), unlisted);
        assertFalse(CLASSES.isEmpty());
    }

    @Test
    void onlyTheCommandsUseTheFacade() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, inner("cli"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** What the command line derives, anybody can derive with the facade; that it has no derivative, the facade says too. */
    @Test
    void theCommandsDeriveThroughTheFacade() {
        noClasses()
                .that()
                .resideInAPackage(inner("cli"))
                .should()
                .callMethodWhere(
                        target(owner(resideInAnyPackage(inner("derivation")))).and(target(name("of"))))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage(inner("cas.symja"))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(ComputerAlgebra|RememberedAlgebra|NetworkDocument|FunctionDocument)")
                .check(CLASSES);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.matheclipse.., cas.symja",
        "edu.jas.., cas.symja",
        "com.palantir.javapoet.., codegen",
        "org.apache.pdfbox.., pdf",
        "org.scilab.forge.jlatexmath.., image",
        "org.commonmark.., notes.document",
        "com.fasterxml.jackson.., notes.document check.report",
    })
    void libraryIsKnownToNoOtherPackages(String library, String names) {
        String[] knowing =
                Stream.of(names.split(" ")).map(ArchitectureTest::inner).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(knowing)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    static Stream<String> packages() {
        return PACKAGES.stream();
    }

    private static ArchRule onlyDownwards(List<String> order, String name) {
        String[] above = order.stream()
                .skip(order.indexOf(name) + 1L)
                .map(ArchitectureTest::inner)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(inner(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .allowEmptyShould(true);
    }

    private static String inner(String name) {
        return ROOT + "." + name + "..";
    }
}
