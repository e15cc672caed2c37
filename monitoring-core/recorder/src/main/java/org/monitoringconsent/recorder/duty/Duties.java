// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.duty;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.recorder.duty.Account.Kind;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Verdict;

/**
 * Who does what the law may ask for: this program, somebody who is named, or nobody for a reason that is given.
 *
 * <pre>{@code
 * Duties duties = Duties.none()
 *     .handling(STOP_WHEN_PERSONAL, SIGNAL_AT_START)
 *     .delegating("data protection officer", HANDLE_OBJECTIONS)
 *     .until(LocalDate.of(2027, 1, 1), HANDLE_OBJECTIONS);
 * boolean mayBegin = duties.account(verdict).isOpen();
 * }</pre>
 *
 * <p>An obligation that stands nowhere is never silently dropped: the permission then stays closed. What is said last about
 * an obligation counts.
 */
public final class Duties {

    private static final Duties NONE = new Duties(Map.of());

    private final Map<Obligation, Account> accounts;

    private Duties(Map<Obligation, Account> accounts) {
        this.accounts = accounts;
    }

    /** Nobody does anything yet. */
    public static Duties none() {
        return NONE;
    }

    /** The same, and this program does what these ask. */
    public Duties handling(Obligation... obligations) {
        return with(new Account(Kind.HANDLED, "", Optional.empty()), obligations);
    }

    /**
     * The same, and somebody else does what these ask.
     *
     * @throws IllegalArgumentException when nobody is named
     */
    public Duties delegating(String to, Obligation... obligations) {
        return with(new Account(Kind.DELEGATED, to, Optional.empty()), obligations);
    }

    /**
     * The same, and nobody does what these ask: what would need them stays closed.
     *
     * @throws IllegalArgumentException when no reason is given
     */
    public Duties refusing(String because, Obligation... obligations) {
        return with(new Account(Kind.REFUSED, because, Optional.empty()), obligations);
    }

    /**
     * The same, where what was said about these holds only before a day.
     *
     * @throws IllegalArgumentException when nothing was said about one of them
     */
    public Duties until(LocalDate day, Obligation... obligations) {
        Map<Obligation, Account> more = copy();
        for (Obligation obligation : obligations) {
            Account account = more.get(obligation);
            if (account == null) {
                throw new IllegalArgumentException(
                        "obligation `" + obligation + "` must be accounted for before it can end");
            }
            more.put(obligation, account.endingOn(day));
        }
        return new Duties(more);
    }

    /** The same as it stands written, such as in a decision record. */
    public Duties with(Account account, Obligation... obligations) {
        Map<Obligation, Account> more = copy();
        for (Obligation obligation : obligations) {
            more.put(obligation, account);
        }
        return new Duties(more);
    }

    private Map<Obligation, Account> copy() {
        Map<Obligation, Account> copy = new EnumMap<>(Obligation.class);
        copy.putAll(accounts);
        return copy;
    }

    /** What was said about an obligation; empty when nothing was. */
    public Optional<Account> of(Obligation obligation) {
        return Optional.ofNullable(accounts.get(obligation));
    }

    /** Everything that was said, in the order of the vocabulary. */
    public Map<Obligation, Account> all() {
        return Collections.unmodifiableMap(accounts);
    }

    /** Whether this program does what the obligation asks on the day. */
    public boolean handles(Obligation obligation, LocalDate day) {
        return of(obligation)
                .filter(account -> account.kind() == Kind.HANDLED && account.holdsOn(day))
                .isPresent();
    }

    /** Who does what the obligations of the verdict ask on its day. */
    public Accounting account(Verdict verdict) {
        return Accounting.of(verdict, this);
    }

    @Override
    public String toString() {
        return "Duties" + accounts.keySet();
    }
}
