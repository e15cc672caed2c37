// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.util.List;

/** Says everything that is wrong with the definition of a rule or a rule set. */
public final class RuleDefinitionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> faults;

    /** An exception for all faults found; the message joins them. */
    public RuleDefinitionException(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** The faults, one sentence each. */
    public List<String> faults() {
        return faults;
    }
}
