// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.domain.FaultText;
import org.monitoringconsent.domain.ShapeFault;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Backing;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Permission;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** What shows outside, and what nobody outside can do. */
class PublicFaceTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(
                    MonitoringEngine.class.getProtectionDomain().getCodeSource().getLocation());

    private static final List<Class<?>> GIVEN_BY_ENGINES = List.of(
            Verdict.class,
            Reason.class,
            JurisdictionVerdict.class,
            Permission.class,
            Duty.class,
            Advice.class,
            Backing.class);

    private static ModuleDescriptor module() throws IOException {
        // Beside the class, since other modules have one too.
        URL compiled =
                MonitoringEngine.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream descriptor = new URL(compiled, "module-info.class").openStream()) {
            return ModuleDescriptor.read(descriptor);
        }
    }

    private static Set<String> exportedToAll() throws IOException {
        return module().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    @Test
    void whatAnEngineIsMadeOfIsNotExported() throws IOException {
        assertEquals(
                Set.of(
                        "org.monitoringconsent.condition",
                        "org.monitoringconsent.domain",
                        "org.monitoringconsent.engine",
                        "org.monitoringconsent.law",
                        "org.monitoringconsent.remedy",
                        "org.monitoringconsent.rule",
                        "org.monitoringconsent.spi",
                        "org.monitoringconsent.verdict"),
                exportedToAll());
    }

    /** No constructor and no static method that is open gives one; only an engine, and verdicts that it gave, do. */
    @Test
    void nobodyOutsideCanMakeAVerdictOrAPartOfOne() throws IOException {
        Set<String> exported = exportedToAll();
        SortedSet<String> makers = new TreeSet<>();
        int seen = 0;
        for (JavaClass type : MAIN) {
            if (exported.contains(type.getPackageName()) && isOpen(type.getModifiers())) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    seen++;
                    if (isOpen(unit.getModifiers()) && makes(unit)) {
                        makers.add(type.getSimpleName() + "." + unit.getName());
                    }
                }
            }
        }

        assertTrue(seen > 1_000, "only " + seen + " methods were seen");
        assertEquals(Set.of("BoundArrangement.decide", "MonitoringEngine.decide", "Verdict.strictest"), makers);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean makes(JavaCodeUnit unit) {
        boolean own = GIVEN_BY_ENGINES.stream()
                .anyMatch(given -> unit.getOwner().getName().equals(given.getName()));
        if (unit instanceof JavaConstructor) {
            return own;
        }
        boolean gives = GIVEN_BY_ENGINES.stream()
                .anyMatch(given -> unit.getRawReturnType().getName().equals(given.getName()));
        return gives && (!own || unit.getModifiers().contains(JavaModifier.STATIC));
    }

    /** What was written to a stream could be changed there, and say what nobody decided. */
    @Test
    void nothingButFailuresIsWrittenToAStreamOfObjects() {
        SortedSet<String> written = new TreeSet<>();
        for (JavaClass type : MAIN) {
            if (type.isAssignableTo(Serializable.class) && !type.isEnum() && !type.isAssignableTo(Throwable.class)) {
                written.add(type.getName());
            }
        }

        assertEquals(Set.of(FaultText.class.getName(), ShapeFault.class.getName()), written);
    }
}
