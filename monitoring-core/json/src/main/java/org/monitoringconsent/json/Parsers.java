// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.PackageVersion;

/** The parsers of jackson-core; who left it out on the class path, or has an old one, is told so. */
final class Parsers {

    private Parsers() {}

    /** Strict ones. */
    static JsonFactory plain() {
        try {
            return Held.PLAIN;
        } catch (LinkageError unfit) {
            throw new IllegalStateException(sentence(), unfit);
        }
    }

    /** For what people fill in by hand: comments, and commas that are left when a line is taken out. */
    static JsonFactory forms() {
        try {
            return Held.FORMS;
        } catch (LinkageError unfit) {
            throw new IllegalStateException(sentence(), unfit);
        }
    }

    private static String sentence() {
        String needed = "reading JSON needs jackson-core 2.16 or newer, but there is ";
        try {
            return needed + PackageVersion.VERSION;
        } catch (LinkageError none) {
            return needed + "none";
        }
    }

    /** Made when first asked for, so that writing needs nothing. */
    private static final class Held {

        static final JsonFactory PLAIN = new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(32)
                        .maxNameLength(1_000)
                        .maxNumberLength(100)
                        .maxStringLength(1_000_000)
                        .maxDocumentLength(10_000_000)
                        .build())
                .build();

        static final JsonFactory FORMS = PLAIN.rebuild()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();

        private Held() {}
    }
}
