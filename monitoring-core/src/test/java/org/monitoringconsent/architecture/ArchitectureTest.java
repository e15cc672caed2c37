// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.engine.MonitoringEngine;

/** The house as it is laid out: who may use whom, what shows outside, and what nobody may do. */
class ArchitectureTest {

    private static final String BASE = "org.monitoringconsent.";
    private static final JavaClasses MAIN = main();

    /** For each package the packages that it may use; what they may use, it may use too. */
    private static final Map<String, List<String>> ARROWS = arrows();

    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("domain", List.of());
        arrows.put("law", List.of());
        arrows.put("condition", List.of("domain"));
        arrows.put("rule", List.of("condition", "law"));
        arrows.put("verdict", List.of("rule", "law", "domain"));
        arrows.put("spi", List.of("rule"));
        arrows.put("engine", List.of("engine.speed", "spi", "verdict"));
        arrows.put("engine.memory", List.of());
        arrows.put("engine.compile", List.of("engine.memory", "verdict"));
        arrows.put("engine.decide", List.of("engine.compile"));
        arrows.put("engine.search", List.of("engine.decide"));
        arrows.put("engine.speed", List.of("engine.search"));
        arrows.put("remedy", List.of("engine", "engine.search"));
        return arrows;
    }

    private static Stream<String> packages() {
        return ARROWS.keySet().stream();
    }

    private static SortedSet<String> reachable(String name) {
        SortedSet<String> reachable = new TreeSet<>(Set.of(name));
        for (String used : ARROWS.getOrDefault(name, List.of())) {
            reachable.addAll(reachable(used));
        }
        return reachable;
    }

    /** Everything that lies where this class does; the tests lie elsewhere. */
    private static JavaClasses main() {
        return new ClassFileImporter()
                .importUrl(MonitoringEngine.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
    }

    @Test
    void seesEveryPackageWithItsClasses() {
        SortedSet<String> seen = new TreeSet<>();
        MAIN.forEach(type -> seen.add(type.getPackageName()));
        // It opens the constructors of its package to the engine, and so knows it.
        seen.remove(BASE + "verdict.making");

        assertTrue(MAIN.size() > 250, () -> "only " + MAIN.size() + " classes were seen");
        assertEquals(new TreeSet<>(packages().map(name -> BASE + name).toList()), seen, "packages of the core");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyThePackagesBelow(String name) {
        List<String> others = new ArrayList<>(ARROWS.keySet());
        others.removeAll(reachable(name));
        String[] forbidden = others.stream().map(ArchitectureTest::pattern).toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(pattern(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(forbidden.length == 0)
                .check(MAIN);
    }

    /** The package; the rooms of the engine stand for themselves. */
    private static String pattern(String name) {
        return BASE + name + (name.equals("engine") ? "" : "..");
    }

    @Test
    void hasNoCycle() {
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(MAIN);
    }

    /** A ring of types can only be understood as a whole; nested types belong to the type around them. */
    @Test
    void hasNoRingOfTypesInTheEngine() {
        SliceAssignment types = new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                String name = type.getName();
                int nested = name.indexOf('$');
                return name.startsWith(BASE + "engine.")
                        ? SliceIdentifier.of(nested < 0 ? name : name.substring(0, nested))
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "types of the engine";
            }
        };

        slices().assignedFrom(types).should().beFreeOfCycles().check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void keepsEachLibraryInOnePackage(String library, String user) {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + user + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(MAIN);
    }

    private static Stream<Arguments> libraries() {
        return Stream.of(Arguments.of("org.slf4j..", "engine"));
    }

    @Test
    void showsNoForeignTypeOutside() {
        codeUnits()
                .that(describe("can be called from outside", ArchitectureTest::isPublic))
                .should(useOnlyTypesOfJavaAndOfThisProject())
                .check(MAIN);
    }

    private static boolean isPublic(JavaCodeUnit unit) {
        boolean open = unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getModifiers().contains(JavaModifier.PROTECTED);
        return open && unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static ArchCondition<JavaCodeUnit> useOnlyTypesOfJavaAndOfThisProject() {
        return new ArchCondition<>("use only types of Java and of this project") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                List<JavaClass> types = new ArrayList<>(unit.getRawParameterTypes());
                types.add(unit.getRawReturnType());
                unit.getExceptionTypes().forEach(types::add);
                for (JavaClass type : types) {
                    String name = type.getBaseComponentType().getName();
                    boolean own = name.startsWith("java.") || name.startsWith(BASE) || !name.contains(".");
                    events.add(new SimpleConditionEvent(unit, own, unit.getFullName() + " shows " + name));
                }
            }
        };
    }

    @Test
    void readsNoClockAndThrowsNoDice() {
        DescribedPredicate<CodeUnitCallTarget> now = describe(
                "the time of now",
                target -> (target.getOwner().getName().startsWith("java.time.")
                                && target.getName().equals("now"))
                        || target.getFullName().startsWith("java.lang.System.currentTimeMillis"));
        noClasses()
                .should()
                .callCodeUnitWhere(JavaCall.Predicates.target(now))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("java.util.random.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .check(MAIN);
    }

    @Test
    void writesToNoStreamOfItsOwn() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MAIN);
    }

    @Test
    void reachesForNoFileAndNoNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "javax..")
                .check(MAIN);
    }

    @Test
    void keepsValuesUnchanged() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(
                        BASE + "domain..", BASE + "law..", BASE + "condition..", BASE + "verdict", BASE + "remedy..")
                .and()
                .areDeclaredInClassesThat(describe("are no builders", type -> !isBuilder(type)))
                .and()
                .doNotHaveModifier(JavaModifier.TRANSIENT)
                .should()
                .beFinal()
                .check(MAIN);
    }

    private static boolean isBuilder(JavaClass type) {
        return Stream.iterate(type, inner -> inner.getEnclosingClass().orElse(inner))
                .limit(3)
                .anyMatch(each -> each.getSimpleName().endsWith("Builder")
                        || each.getSimpleName().equals("InitShim"));
    }

    @Test
    void namesItsExceptionsAsSuch() {
        classes()
                .that()
                .areAssignableTo(Exception.class)
                .should()
                .haveSimpleNameEndingWith("Exception")
                .andShould()
                .bePublic()
                .check(MAIN);
    }
}
