package org.monitoringconsent.remedy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.MonitoringRequest;

/**
 * A set of changes that turns a DENY into an ALLOW; every one of them is needed.
 *
 * @param changes what has to change, sorted by path
 */
public record Remedy(List<Change> changes) {

    /** Copies the changes. */
    public Remedy {
        changes = List.copyOf(changes);
    }

    /** The request with the first value of each change; deciding it gives ALLOW. */
    public MonitoringRequest applyTo(MonitoringRequest request) {
        MonitoringRequest changed = request;
        for (Change change : changes) {
            changed = change.fact().changeTo(changed, change.anyOf().get(0));
        }
        return changed;
    }

    /** The changes as a phrase in the language, English or Dutch. */
    public String text(Locale language) {
        String and = language.getLanguage().equals("nl") ? " en " : " and ";
        return changes.stream().map(change -> change.text(language)).collect(Collectors.joining(and));
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
