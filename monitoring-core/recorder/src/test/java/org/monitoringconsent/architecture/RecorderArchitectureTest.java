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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.recorder.session.Session;

/** Duties stand below the session, arrangement and journal above it; only these two touch files and JSON, and one databases. */
class RecorderArchitectureTest {

    private static final String BASE = "org.monitoringconsent.recorder.";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Session.class.getProtectionDomain().getCodeSource().getLocation());
    private static final DescribedPredicate<JavaClass> FOREIGN = describe("a type of a library", type -> {
        String name = type.getBaseComponentType().getName();
        return name.contains(".")
                && !name.startsWith("java.")
                && !name.startsWith("javax.sql.")
                && !name.startsWith("org.monitoringconsent.");
    });

    @Test
    void seesEveryPackageWithItsClasses() {
        SortedSet<String> seen = new TreeSet<>();
        MAIN.forEach(type -> seen.add(type.getPackageName()));

        assertTrue(MAIN.size() > 50, () -> "only " + MAIN.size() + " classes were seen");
        assertEquals(
                Set.of(
                        BASE + "arrangement",
                        BASE + "duty",
                        BASE + "journal",
                        BASE + "json",
                        BASE + "session",
                        BASE + "text"),
                seen);
    }

    @Test
    void theArrowsPointFromArrangementAndJournalToSessionToDuty() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "duty")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "arrangement", BASE + "session", BASE + "journal")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(BASE + "session")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "arrangement", BASE + "journal")
                .check(MAIN);
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void theSessionKnowsNoRule() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "session")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.monitoringconsent.rules..",
                        "org.monitoringconsent.condition..",
                        "org.monitoringconsent.law..",
                        "org.monitoringconsent.json..")
                .check(MAIN);
    }

    @Test
    void dutiesAndSessionReachForNoFileDatabaseOrJson() {
        noClasses()
                .that()
                .resideInAnyPackage(BASE + "duty", BASE + "session")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.io..", "java.sql..", "javax..", "com.fasterxml..")
                .check(MAIN);
    }

    @Test
    void readsNoClockButTheOneItWasGiven() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .check(MAIN);
    }

    @Test
    void reachesForNoStreamAndNoNetwork() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "reach for the network",
                        type -> type.getPackageName().equals("java.net")
                                && !type.getSimpleName().equals("IDN")))
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
}
