// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.Objects;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;

/**
 * Writes drafts from a request and its verdict.
 *
 * <pre>{@code
 * Drafts drafts = Documents.of(engine).about(request, Particulars.none());
 * drafts.documents(Locale.ENGLISH).forEach(draft -> System.out.println(PlainText.of(draft, 100)));
 * }</pre>
 */
public final class Documents {

    private final MonitoringEngine engine;

    private Documents(MonitoringEngine engine) {
        this.engine = engine;
    }

    /** Drafts under the law of an engine, of all countries that bind or of the one that it was narrowed to. */
    public static Documents of(MonitoringEngine engine) {
        return new Documents(Objects.requireNonNull(engine, "an engine must be given"));
    }

    /** Decides the request and writes what can be taken away from the answer. */
    public Drafts about(MonitoringRequest request, Particulars particulars) {
        return new Drafts(engine, request, engine.decide(request), particulars);
    }
}
