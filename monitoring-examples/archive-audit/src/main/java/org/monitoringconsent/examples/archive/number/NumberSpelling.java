// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.number;

import java.util.Optional;
import org.monitoringconsent.recorder.arrangement.IdentifierSpelling;

/** Compares the identifiers of an arrangement as those of the records are: by the numbering plans of the world. */
public final class NumberSpelling implements IdentifierSpelling {

    private final Numbers numbers = new Numbers();

    @Override
    public Optional<String> key(String written, String region) {
        Spelling spelling = Spelling.of(written, region, numbers);
        return spelling.kind() == Spelling.Kind.NONE ? Optional.empty() : Optional.of(spelling.key());
    }

    @Override
    public boolean hasNumbers(String region) {
        return numbers.hasPlan(region);
    }
}
