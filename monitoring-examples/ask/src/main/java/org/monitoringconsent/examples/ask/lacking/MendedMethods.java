// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask.lacking;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teavm.model.AccessLevel;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * Puts the methods of {@link Platform} into the classes of the platform that lack them or have them with a fault.
 *
 * <p>A method of an instance takes that as its first parameter. What the platform of the build knows of countries is given as
 * the last argument to those that need it.
 */
public final class MendedMethods implements ClassHolderTransformer {

    private static final Map<String, List<String>> MENDED = Map.of(
            "java.lang.Class", List.of("getModule"),
            "java.lang.Runtime", List.of("maxMemory"),
            "java.util.Collections", List.of("emptySortedSet", "unmodifiableNavigableSet", "unmodifiableNavigableMap"),
            "java.util.Locale", List.of("forLanguageTag", "getISOCountries", "getISOLanguages", "getDisplayCountry"),
            "java.util.Properties", List.of("load"),
            "java.util.ResourceBundle", List.of("getBundle"),
            "java.util.regex.Matcher", List.of("replaceAll"),
            "java.util.stream.impl.SimpleStreamImpl", List.of("distinct"));

    private static final Map<String, String> KNOWN = Map.of(
            "getISOCountries",
            String.join(" ", Locale.getISOCountries()),
            "getDisplayCountry",
            names("en") + names("nl") + "\n");

    private static String names(String language) {
        return Stream.of(Locale.getISOCountries())
                .map(country -> "\n" + language + country
                        + new Locale("", country).getDisplayCountry(Locale.forLanguageTag(language)))
                .collect(Collectors.joining());
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        for (String name : MENDED.getOrDefault(type.getName(), List.of())) {
            Method stands = Arrays.stream(Platform.class.getDeclaredMethods())
                    .filter(method -> method.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            put(stands, type, context);
        }
    }

    /** Whether an instance of the class is given: by the class, or by what it implements where it has no name outside. */
    private static boolean isOne(ClassHolder type, ValueType given) {
        return given.isObject(type.getName()) || type.getInterfaces().stream().anyMatch(given::isObject);
    }

    private static void put(Method stands, ClassHolder type, ClassHolderTransformerContext context) {
        ValueType[] given = Stream.concat(Stream.of(stands.getParameterTypes()), Stream.of(stands.getReturnType()))
                .map(ValueType::parse)
                .toArray(ValueType[]::new);
        String known = KNOWN.get(stands.getName());
        int last = stands.getParameterCount() - (known == null ? 0 : 1);
        int first = last > 0 && isOne(type, given[0]) ? 1 : 0;
        ValueType[] signature = Arrays.copyOfRange(given, first, last + 1);
        signature[signature.length - 1] = given[given.length - 1];

        MethodHolder mended = new MethodHolder(stands.getName(), signature);
        MethodHolder faulty = type.getMethod(new MethodDescriptor(stands.getName(), signature));
        if (faulty != null) {
            type.removeMethod(faulty);
        }
        mended.setLevel(AccessLevel.PUBLIC);
        if (first == 0) {
            mended.getModifiers().add(ElementModifier.STATIC);
        }
        type.addMethod(mended);

        ProgramEmitter program = ProgramEmitter.create(mended, context.getHierarchy());
        ValueEmitter[] arguments = new ValueEmitter[stands.getParameterCount()];
        for (int i = 0; i < last; i++) {
            // An instance is the variable 0, and parameters begin with 1.
            arguments[i] = program.var(i - first + 1, given[i]);
        }
        if (known != null) {
            arguments[last] = program.constant(known);
        }
        ValueEmitter result =
                program.invoke(new MethodReference(Platform.class.getName(), stands.getName(), given), arguments);
        if (result == null) {
            program.exit();
        } else {
            result.returnValue();
        }
    }
}
