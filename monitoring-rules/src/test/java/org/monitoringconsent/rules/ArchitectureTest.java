// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.rules.gb.GbRuleSet;

/** The rule sets stay values: they use what a rule is written with, and nothing that decides. */
class ArchitectureTest {

    private static final String BASE = "org.monitoringconsent.rules.";
    private static final JavaClasses MAIN = main();

    /** Everything that lies where this class does; the tests lie elsewhere. */
    private static JavaClasses main() {
        return new ClassFileImporter()
                .importUrl(GbRuleSet.class.getProtectionDomain().getCodeSource().getLocation());
    }

    @Test
    void seesEveryPackageWithItsClasses() {
        SortedSet<String> seen = new TreeSet<>();
        MAIN.forEach(type -> seen.add(type.getPackageName()));

        assertTrue(MAIN.size() > 50, () -> "only " + MAIN.size() + " classes were seen");
        assertEquals(Set.of(BASE + "eu", BASE + "gb", BASE + "nl"), seen);
    }

    @Test
    void usesOnlyWhatARuleIsWrittenWith() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java.lang..",
                        "java.io..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify..",
                        "org.monitoringconsent.rules..",
                        "org.monitoringconsent.condition..",
                        "org.monitoringconsent.domain..",
                        "org.monitoringconsent.domain..",
                        "org.monitoringconsent.law..",
                        "org.monitoringconsent.rule..",
                        "org.monitoringconsent.spi..")
                .check(MAIN);
    }

    @Test
    void nationsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "eu..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "gb..", BASE + "nl..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(BASE + "gb..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "eu..", BASE + "nl..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage(BASE + "nl..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "gb..")
                .check(MAIN);
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void writesToNoStreamAndReadsNoClock() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(MAIN);
    }
}
