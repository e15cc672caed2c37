// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask.lacking;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Names the classes that others of this package stand for. */
public final class Substitutes extends SimpleSubstitutionPolicy {

    @Override
    public void contribute(SubstitutionSink sink) {
        // A script does not say that a class is missing which it only asks about until it comes to the question.
        replace(sink, "java.io", "CharConversionException");
        replace(sink, "java.util.concurrent.atomic", "AtomicReferenceArray");
        replace(sink, "java.util.concurrent.atomic", "LongAdder");
        replace(sink, "java.util.concurrent.locks", "ReentrantLock");
        // The real one looks for providers, which there are none of.
        replace(sink, "org.slf4j", "LoggerFactory");
    }

    private static void replace(SubstitutionSink sink, String from, String name) {
        sink.selectClasses(named(from + "." + name)).replacePackage(from, Substitutes.class.getPackageName());
    }
}
