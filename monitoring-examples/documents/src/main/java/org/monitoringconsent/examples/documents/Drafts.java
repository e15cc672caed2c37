// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.documents;

import java.util.List;
import java.util.Locale;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.verdict.Verdict;

/** What can be taken away from one answer. */
public final class Drafts {

    private final MonitoringEngine engine;
    private final MonitoringRequest request;
    private final Verdict verdict;
    private final Particulars particulars;

    Drafts(MonitoringEngine engine, MonitoringRequest request, Verdict verdict, Particulars particulars) {
        this.engine = engine;
        this.request = request;
        this.verdict = verdict;
        this.particulars = particulars;
    }

    /** The answer. */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Of an ALLOW a draft of each kind, which of one that is not called for says so and why; otherwise one document that says why
     * there are no drafts and what would change that.
     *
     * @param language one that has texts; any other reads as English
     */
    public List<Document> documents(Locale language) {
        Author author = new Author(engine, request, verdict, particulars, new Wording(language));
        if (verdict.isDenied() || author.isBeforeTheLawOfDrafts()) {
            return List.of(new RefusalDraft(author, engine).document());
        }
        return List.of(
                new NoticeDraft(author).document(),
                new AnnouncementDraft(author).document(),
                new RegisterDraft(author).document(),
                new BalancingDraft(author).document(),
                new ImpactDraft(author).document());
    }
}
