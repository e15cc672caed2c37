// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.duty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.recorder.duty.Account.Kind;
import org.monitoringconsent.recorder.duty.MissingDuty.Cause;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Permission;
import org.monitoringconsent.verdict.Verdict;

/** Who does what one verdict asks for, and whether the act may be done now. */
public final class Accounting {

    private final Permission permission;
    private final Map<Obligation, Account> accounts;
    private final List<MissingDuty> missing;

    private Accounting(Permission permission, Map<Obligation, Account> accounts, List<MissingDuty> missing) {
        this.permission = permission;
        this.accounts = accounts;
        this.missing = List.copyOf(missing);
    }

    static Accounting of(Verdict verdict, Duties duties) {
        Permission permission = verdict.permission();
        Map<Obligation, Account> accounts = new EnumMap<>(Obligation.class);
        List<MissingDuty> missing = new ArrayList<>();
        for (Duty duty : verdict.duties()) {
            Obligation code = duty.code();
            Optional<Account> said = duties.of(code);
            boolean holds =
                    said.filter(account -> account.holdsOn(verdict.day())).isPresent();
            if (holds) {
                Account account = said.get();
                accounts.put(code, account);
                permission = take(permission, code, account);
            }
            if (!holds || said.get().kind() == Kind.REFUSED) {
                missing.add(missingDuty(duty, said, holds));
            }
        }
        return new Accounting(permission, Collections.unmodifiableMap(accounts), missing);
    }

    private static Permission take(Permission permission, Obligation code, Account account) {
        return switch (account.kind()) {
            case HANDLED -> permission.handled(code);
            case DELEGATED -> permission.delegated(code, account.words());
            case REFUSED -> permission.refused(code, account.words());
        };
    }

    private static MissingDuty missingDuty(Duty duty, Optional<Account> said, boolean holds) {
        Cause cause = said.isEmpty() ? Cause.NOBODY : holds ? Cause.REFUSED : Cause.ENDED;
        return new MissingDuty(duty.code(), cause, said.map(Account::words).orElse(""), duty.rules());
    }

    /** Whether the act may be done now: it is allowed, and each obligation is accounted for. */
    public boolean isOpen() {
        return permission.isOpen();
    }

    /** The permission of the verdict, with everything accounted for that somebody does. */
    public Permission permission() {
        return permission;
    }

    /** Who does each obligation that the verdict asks for and somebody spoke about, in the order of the vocabulary. */
    public Map<Obligation, Account> accounts() {
        return accounts;
    }

    /** For want of what the permission of an ALLOW stays closed; empty for a DENY, which asks for nothing. */
    public List<MissingDuty> missing() {
        return missing;
    }

    @Override
    public String toString() {
        return (isOpen() ? "open " : "closed ")
                + missing.stream().map(MissingDuty::obligation).toList();
    }
}
