// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.json.RequestJson;

/** JSON stands on facts and verdicts alone: it asks no engine, touches no file, and shows nothing of the parser inside. */
class JsonArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(RequestJson.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void standsOnFactsAndVerdicts() {
        assertTrue(MAIN.size() > 15, () -> "only " + MAIN.size() + " classes were seen");
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.monitoringconsent.condition..",
                        "org.monitoringconsent.engine..",
                        "org.monitoringconsent.remedy..",
                        "org.monitoringconsent.spi..",
                        "org.monitoringconsent.verdict.making..",
                        "java.nio.file..",
                        "java.net..",
                        "org.slf4j..")
                .check(MAIN);
    }

    @Test
    void showsNothingOfTheParserInside() {
        DescribedPredicate<JavaClass> jackson = DescribedPredicate.describe(
                "a type of Jackson", type -> type.getName().startsWith("com.fasterxml."));
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(jackson)
                .orShould()
                .haveRawParameterTypes(DescribedPredicate.describe(
                        "with one of Jackson", types -> types.stream().anyMatch(jackson)))
                .check(MAIN);
    }
}
