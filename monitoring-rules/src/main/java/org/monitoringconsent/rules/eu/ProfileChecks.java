// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.eu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleKind;

/** Finds everything that a profile leaves open, and every attempt to loosen the Union's rules. */
final class ProfileChecks {

    private static final LocalDate GDPR_DAY = LocalDate.of(2018, 5, 25);
    private static final String UNION_PREFIX = "EU-";

    private final EuBaseline profile;
    private final List<String> faults = new ArrayList<>();

    /** Checks everything but which rules the profile cites authorities for. */
    ProfileChecks(EuBaseline profile) {
        this.profile = profile;
        check(!profile.version.isBlank(), "must have a version");
        check(profile.firstDay != null, "must say from which day it covers the law");
        check(profile.checkedUpTo != null, "must say up to which day its law was checked");
        for (NationalItem item : NationalItem.values()) {
            checkItem(item);
        }
        for (Map.Entry<NationalItem, Rule> exception : profile.exceptions.entrySet()) {
            checkException(exception.getKey(), exception.getValue());
        }
        for (Rule rule : profile.scope) {
            checkNationalRule(rule);
        }
        for (Rule rule : profile.rules) {
            checkNationalRule(rule);
        }
    }

    /** What was found so far. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Checks that the profile cites authorities for rules with these ids only. */
    void checkCitations(Set<String> baseline) {
        for (String id : profile.citations.keySet()) {
            check(baseline.contains(id), "cites authorities for `" + id + "`, which must be a rule of the baseline");
        }
    }

    private void checkItem(NationalItem item) {
        boolean supplied = profile.supplied.contains(item);
        @Nullable String because = profile.leftOut.get(item);
        if (because == null) {
            check(supplied || !isAsked(item), "must supply " + item.meaning() + orReason(item));
            return;
        }
        check(!supplied, "supplies " + item.meaning() + ", so it must not leave this out as well");
        check(item != NationalItem.SCOPE, "must not leave out " + item.meaning());
        check(!because.isBlank(), "leaves out " + item.meaning() + ", so it must say why");
    }

    private static String orReason(NationalItem item) {
        return item == NationalItem.SCOPE ? "" : ", or say why the country has none";
    }

    private boolean isAsked(NationalItem item) {
        return switch (item) {
            case PREDECESSOR_LAW -> profile.firstDay != null && profile.firstDay.isBefore(GDPR_DAY);
            case CO_DETERMINATION_OF_WHAT_LAW_ORDERS -> !profile.leftOut.containsKey(NationalItem.CO_DETERMINATION);
            default -> true;
        };
    }

    private void checkException(NationalItem item, Rule rule) {
        if (rule.kind() != RuleKind.EXCEPTION) {
            check(false, "supplies `" + rule.id() + "` as " + item.meaning() + ", so it must be an exception");
        }
    }

    private void checkNationalRule(Rule rule) {
        check(
                !rule.id().value().startsWith(UNION_PREFIX),
                "has a rule `" + rule.id() + "`, but ids in `EU-` must be the baseline's");
        Set<String> liftable = liftableBy(rule);
        for (RuleId lifted : rule.lifts()) {
            String id = lifted.value();
            check(
                    !id.startsWith(UNION_PREFIX) || liftable.contains(id),
                    "lifts `" + id + "` by `" + rule.id() + "`, which Union law must itself provide for");
        }
    }

    /** What Union law lets the exceptions lift as which the profile supplies the rule. */
    private Set<String> liftableBy(Rule rule) {
        Set<String> liftable = new TreeSet<>();
        for (Map.Entry<NationalItem, Rule> exception : profile.exceptions.entrySet()) {
            if (exception.getValue().equals(rule)) {
                liftable.addAll(exception.getKey().mayLift());
            }
        }
        return liftable;
    }

    private void check(boolean holds, String fault) {
        if (!holds) {
            faults.add("profile `" + profile.name + "` " + fault);
        }
    }
}
