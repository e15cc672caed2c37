package org.monitoringconsent.examples.recorder;

import java.util.EnumMap;
import java.util.Map;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Permission;
import org.monitoringconsent.verdict.Verdict;

/**
 * Who does what the law asks for in return for a permission: this recorder, or somebody who is named.
 *
 * <p>An obligation that stands in neither list is never silently dropped: the permission then stays closed.
 */
final class Duties {

    private final Map<Obligation, String> accounted;

    private Duties(Map<Obligation, String> accounted) {
        this.accounted = accounted;
    }

    static Duties none() {
        return new Duties(new EnumMap<>(Obligation.class));
    }

    /** The same, and this recorder does what these ask. */
    Duties handling(Obligation... obligations) {
        return with("", obligations);
    }

    /** The same, and somebody else does what these ask. */
    Duties delegating(String to, Obligation... obligations) {
        return with(to, obligations);
    }

    private Duties with(String by, Obligation... obligations) {
        Map<Obligation, String> more = new EnumMap<>(accounted);
        for (Obligation obligation : obligations) {
            more.put(obligation, by);
        }
        return new Duties(more);
    }

    /** The permission of a verdict with everything accounted for that somebody does. */
    Permission account(Verdict verdict) {
        Permission permission = verdict.permission();
        for (Obligation asked : verdict.obligations()) {
            String by = accounted.get(asked);
            if (by != null) {
                permission = by.isEmpty() ? permission.handled(asked) : permission.delegated(asked, by);
            }
        }
        return permission;
    }
}
