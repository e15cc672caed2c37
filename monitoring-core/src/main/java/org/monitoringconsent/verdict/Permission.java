// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.verdict;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.monitoringconsent.rule.Obligation;

/**
 * Permission to act, which opens only when every obligation of the verdict is accounted for in code.
 *
 * <pre>{@code
 * Permission permission = verdict.permission()
 *     .handled(STOP_WHEN_PERSONAL)
 *     .delegated(RESTRICT_AND_LOG_ACCESS, "archive service");
 * if (permission.isOpen()) startRecording();
 * }</pre>
 *
 * <p>A denied act, an obligation that nobody accounts for and an obligation that somebody refuses all keep it closed. It
 * changes nothing in place: each call gives a new value.
 */
public final class Permission {

    private final boolean allowed;
    private final List<Obligation> asked;
    private final Map<Obligation, String> accounted;
    private final Map<Obligation, String> refused;

    private Permission(
            boolean allowed,
            List<Obligation> asked,
            Map<Obligation, String> accounted,
            Map<Obligation, String> refused) {
        this.allowed = allowed;
        this.asked = asked;
        this.accounted = accounted;
        this.refused = refused;
    }

    static Permission of(Verdict verdict) {
        List<Obligation> asked = verdict.duties().stream().map(Duty::code).toList();
        return new Permission(
                verdict.isAllowed(), asked, new EnumMap<>(Obligation.class), new EnumMap<>(Obligation.class));
    }

    /** The permission, now that this program does what the obligation asks. */
    public Permission handled(Obligation obligation) {
        Objects.requireNonNull(obligation, "an obligation must be given");
        return accountedFor(obligation, "");
    }

    /** The permission, now that somebody else, who is named, does what the obligation asks. */
    public Permission delegated(Obligation obligation, String to) {
        Objects.requireNonNull(obligation, "an obligation must be given");
        Objects.requireNonNull(to, "somebody to delegate to must be given");
        if (to.isBlank()) {
            throw new IllegalArgumentException("obligation `" + obligation + "` must be delegated to somebody");
        }
        return accountedFor(obligation, to);
    }

    /** The permission, closed for good because nobody will do what the obligation asks. */
    public Permission refused(Obligation obligation, String because) {
        Objects.requireNonNull(obligation, "an obligation must be given");
        Objects.requireNonNull(because, "a reason to refuse must be given");
        Map<Obligation, String> more = new EnumMap<>(refused);
        more.put(obligation, because);
        return new Permission(allowed, asked, accounted, copy(more));
    }

    private Permission accountedFor(Obligation obligation, String by) {
        Map<Obligation, String> more = new EnumMap<>(accounted);
        more.put(obligation, by);
        return new Permission(allowed, asked, copy(more), refused);
    }

    private static Map<Obligation, String> copy(Map<Obligation, String> map) {
        return new EnumMap<>(map);
    }

    /** Whether the act may be done now. */
    public boolean isOpen() {
        return allowed && refused.isEmpty() && unaccounted().isEmpty();
    }

    /** The obligations that nobody has accounted for yet, in the order of the vocabulary. */
    public List<Obligation> unaccounted() {
        List<Obligation> open = new ArrayList<>(asked);
        open.removeAll(accounted.keySet());
        open.removeAll(refused.keySet());
        return List.copyOf(open);
    }

    /** The obligations that somebody refused. */
    public List<Obligation> refused() {
        return List.copyOf(refused.keySet());
    }

    /**
     * Passes when the permission is open.
     *
     * @throws IllegalStateException when the act is denied, or an obligation is refused or not accounted for
     */
    public void orThrow() {
        if (!allowed) {
            throw new IllegalStateException("the act is denied, so no permission can be opened");
        }
        if (!refused.isEmpty()) {
            throw new IllegalStateException("permission stays closed because somebody refused " + refused.keySet());
        }
        if (!unaccounted().isEmpty()) {
            throw new IllegalStateException("permission stays closed until somebody accounts for " + unaccounted());
        }
    }
}
