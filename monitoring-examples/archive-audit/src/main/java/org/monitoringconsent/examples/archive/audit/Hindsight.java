// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.verdict.Reason;

/**
 * What would have allowed a denied call, had it been in place in time. The call itself cannot be cured any more.
 *
 * <p>Calls with the same facts under the same law share one.
 */
public final class Hindsight {

    /** The hindsight of a call that was allowed: nothing had to be otherwise. */
    static final Hindsight ALLOWED = new Hindsight(List.of(), true, List.of());

    private final List<Remedy> ways;
    private final boolean complete;
    private final List<Reason> inTheWay;
    private final int hash;

    Hindsight(List<Remedy> ways, boolean complete, List<Reason> inTheWay) {
        this.ways = List.copyOf(ways);
        this.complete = complete;
        this.inTheWay = List.copyOf(inTheWay);
        this.hash = Objects.hash(this.ways, complete, rules());
    }

    /** Returns the smallest sets of changes, any one of which would have allowed the call; the fewest changes first. */
    public List<Remedy> ways() {
        return ways;
    }

    /** Returns whether these are all smallest sets. */
    public boolean complete() {
        return complete;
    }

    /** Returns whether the call was denied and nothing that the employer can bring about would have allowed it. */
    public boolean nothing() {
        return !inTheWay.isEmpty();
    }

    /** Returns the rules in the way where nothing would have allowed the call; empty otherwise. */
    public List<Reason> inTheWay() {
        return inTheWay;
    }

    private List<String> rules() {
        return inTheWay.stream()
                .map(reason -> reason.jurisdiction() + " " + reason.rule().value())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Hindsight that
                        && hash == that.hash
                        && complete == that.complete
                        && ways.equals(that.ways)
                        && rules().equals(that.rules()));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return nothing() ? "nothing; in the way: " + rules() : ways.toString();
    }
}
