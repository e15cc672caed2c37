// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import org.monitoringconsent.examples.archive.read.Progress;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** Tells a listener of everything one by one. */
record OneByOne(AuditListener listener) implements BatchListener<Batch> {

    @Override
    public Batch prepare(Batch batch) {
        return batch;
    }

    @Override
    public void take(Batch batch) {
        batch.all().forEach(one -> tell(one, batch));
    }

    private void tell(Object one, Batch batch) {
        if (one instanceof JudgedCall call) {
            listener.judged(batch.whole(call));
        } else if (one instanceof Unjudged unjudged) {
            listener.unjudged(unjudged);
        } else if (one instanceof Repeated repeated) {
            listener.repeated(repeated);
        } else if (one instanceof UnreadableRecord unreadable) {
            listener.unreadable(unreadable);
        } else {
            listener.progress((Progress) one);
        }
    }
}
