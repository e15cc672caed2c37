// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes what an archive promises: the classes of its exported packages without code, and without what is private. Run with a JDK
 * from 24 on, which knows how to write classes: {@code java .ci/ApiOf.java monitoring-core.jar api/monitoring-core.jar}.
 */
public class ApiOf {

    public static void main(String[] arguments) throws IOException {
        try (JarFile archive = new JarFile(arguments[0]);
                JarOutputStream api = new JarOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            ModuleDescriptor module = ModuleDescriptor.read(archive.getInputStream(archive.getEntry("module-info.class")));
            Set<String> exported = module.exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(export -> export.source().replace('.', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            Map<String, ClassModel> classes = new TreeMap<>();
            for (String name : archive.stream().map(JarEntry::getName).toList()) {
                boolean promised = name.endsWith(".class")
                        && name.contains("/")
                        && exported.contains(name.substring(0, name.lastIndexOf('/')))
                        && !name.endsWith("package-info.class");
                if (promised) {
                    ClassModel model = ClassFile.of().parse(archive.getInputStream(archive.getEntry(name)).readAllBytes());
                    classes.put(model.thisClass().asInternalName(), model);
                }
            }
            for (String name : promised(classes)) {
                JarEntry entry = new JarEntry(name + ".class");
                entry.setTimeLocal(LocalDateTime.of(2026, 11, 23, 0, 0));
                api.putNextEntry(entry);
                api.write(ClassFile.of().transformClass(classes.get(name), shape()));
            }
        }
    }

    /** The public classes, and those from which they inherit. */
    private static Set<String> promised(Map<String, ClassModel> classes) {
        Set<String> promised = new TreeSet<>();
        classes.forEach((name, model) -> {
            if (isOpen(model.flags()::has)) {
                for (ClassModel next = model; next != null; next = parent(next, classes)) {
                    promised.add(next.thisClass().asInternalName());
                }
            }
        });
        return promised;
    }

    private static ClassModel parent(ClassModel model, Map<String, ClassModel> classes) {
        return model.superclass().map(parent -> classes.get(parent.asInternalName())).orElse(null);
    }

    private static boolean isOpen(Predicate<AccessFlag> flags) {
        return flags.test(AccessFlag.PUBLIC) || flags.test(AccessFlag.PROTECTED);
    }

    private static ClassTransform shape() {
        return ClassTransform.dropping(part -> part instanceof MethodModel method
                                && (!isOpen(method.flags()::has) || method.flags().has(AccessFlag.SYNTHETIC))
                        || part instanceof FieldModel field && !isOpen(field.flags()::has))
                .andThen(ClassTransform.transformingMethods(MethodTransform.dropping(part -> part instanceof CodeModel)));
    }
}
