// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.examples.decisionpoint.wire.Fault;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Permission;
import org.monitoringconsent.verdict.Verdict;

/** The obligations that a caller says it accounts for; where an answer is one bit, none may be left. */
public final class Handled {

    private Handled() {}

    /** The obligations of an array; none when there is no array. Throws {@link Refusal} for what is no obligation. */
    public static Set<Obligation> read(String path, @Nullable JsonNode array) {
        Set<Obligation> handled = EnumSet.noneOf(Obligation.class);
        if (array == null) {
            return handled;
        }
        if (!array.isArray()) {
            throw Refusal.because(path, "`" + path + "` must be an array of obligations");
        }
        List<Fault> faults = new ArrayList<>();
        for (int item = 0; item < array.size(); item++) {
            String name = array.get(item).asText();
            Obligation known = null;
            for (Obligation each : Obligation.values()) {
                known = each.name().equals(name) ? each : known;
            }
            if (known == null) {
                String place = path + "[" + item + "]";
                faults.add(Fault.of(place, "`" + place + "` must be an obligation such as `STOP_WHEN_PERSONAL`"));
            } else {
                handled.add(known);
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
        return handled;
    }

    /** Whether the act may be done by a caller who accounts for these. */
    public static boolean opens(Verdict verdict, Set<Obligation> handled) {
        return permission(verdict, handled).isOpen();
    }

    /** The obligations of an ALLOW that are left; none for a DENY. */
    public static ArrayNode left(Verdict verdict, Set<Obligation> handled) {
        ArrayNode left = Json.array();
        permission(verdict, handled).unaccounted().forEach(each -> left.add(each.name()));
        return left;
    }

    private static Permission permission(Verdict verdict, Set<Obligation> handled) {
        Permission permission = verdict.permission();
        for (Obligation each : handled) {
            permission = permission.handled(each);
        }
        return permission;
    }
}
