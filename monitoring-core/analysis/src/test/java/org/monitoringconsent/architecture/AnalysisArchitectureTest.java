// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.analysis.RuleSetAudit;

/** Both rooms of the analysis stand on the core and not on each other; the solver stays in one of them. */
class AnalysisArchitectureTest {

    private static final String BASE = "org.monitoringconsent.";
    private static final JavaClasses MAIN = main();
    private static final DescribedPredicate<JavaClass> FOREIGN = describe("a type of a library", type -> {
        String name = type.getBaseComponentType().getName();
        return name.contains(".") && !name.startsWith("java.") && !name.startsWith(BASE);
    });

    /** Everything that lies where this class does; the tests lie elsewhere. */
    private static JavaClasses main() {
        return new ClassFileImporter()
                .importUrl(
                        RuleSetAudit.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void seesBothPackagesWithTheirClasses() {
        SortedSet<String> seen = new TreeSet<>();
        MAIN.forEach(type -> seen.add(type.getPackageName()));

        assertTrue(MAIN.size() > 50, () -> "only " + MAIN.size() + " classes were seen");
        assertEquals(Set.of(BASE + "analysis", BASE + "rulebook"), seen);
    }

    @Test
    void analysisKnowsNothingBesideRulesAndTheEngine() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "analysis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "json..", BASE + "remedy..", BASE + "rulebook..")
                .check(MAIN);
    }

    @Test
    void theRulebookPrintsRulesAndDecidesNothing() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "analysis..",
                        BASE + "engine..",
                        BASE + "json..",
                        BASE + "remedy..",
                        BASE + "spi..",
                        BASE + "verdict..")
                .check(MAIN);
    }

    @Test
    void onlyTheAnalysisAsksTheSolver() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "analysis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sat4j..")
                .check(MAIN);
    }

    @Test
    void showsNoForeignTypeOutside() {
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areNotPrivate()
                .should()
                .haveRawReturnType(FOREIGN)
                .orShould()
                .haveRawParameterTypes(
                        describe("with a foreign type", types -> types.stream().anyMatch(FOREIGN)))
                .check(MAIN);
    }

    @Test
    void readsNoClockAndThrowsNoDice() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(MAIN);
    }

    @Test
    void reachesForNoStreamNoFileAndNoNetwork() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "javax..")
                .check(MAIN);
    }

    @Test
    void hasNoCycle() {
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(MAIN);
    }
}
