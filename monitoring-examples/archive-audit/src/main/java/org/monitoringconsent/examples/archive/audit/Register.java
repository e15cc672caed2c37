package org.monitoringconsent.examples.archive.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.examples.archive.arrangement.Arrangement;
import org.monitoringconsent.examples.archive.arrangement.RegisterEntry;
import org.monitoringconsent.examples.archive.arrangement.WorkerEntry;

/** Looks up who had an extension, number or address on a day. */
final class Register {

    private final Arrangement arrangement;
    private final Numbers numbers;
    private final Map<String, List<RegisterEntry>> byIdentifier = new HashMap<>();
    private final Set<String> queues = new HashSet<>();

    Register(Arrangement arrangement, Numbers numbers) {
        this.arrangement = arrangement;
        this.numbers = numbers;
        for (RegisterEntry entry : arrangement.register()) {
            byIdentifier
                    .computeIfAbsent(canonical(entry.identifier()), key -> new ArrayList<>())
                    .add(entry);
        }
        arrangement.queues().forEach(queue -> queues.add(canonical(queue)));
    }

    /** Returns whether the register has an entry for the identifier, for whatever day. */
    boolean knows(String identifier) {
        return byIdentifier.containsKey(canonical(identifier));
    }

    boolean isQueue(String identifier) {
        return queues.contains(canonical(identifier));
    }

    /** Returns the workers who have the identifier on the day; mostly one. */
    List<WorkerEntry> holders(String identifier, LocalDate day) {
        return byIdentifier.getOrDefault(canonical(identifier), List.of()).stream()
                .filter(entry -> entry.span().contains(day))
                .flatMap(entry -> Optional.ofNullable(arrangement.workers().get(entry.worker())).stream())
                .distinct()
                .toList();
    }

    /** Returns whether the identifier can only belong to the house. */
    boolean belongsToTheHouse(String identifier) {
        String canonical = canonical(identifier);
        int at = canonical.indexOf('@');
        return Numbers.isExtension(canonical)
                || knows(identifier)
                || queues.contains(canonical)
                || (at > 0 && arrangement.domains().contains(canonical.substring(at + 1)));
    }

    /** Returns the identifier itself and, for an address of the house, its local part. */
    List<String> spellings(String identifier) {
        int at = identifier.indexOf('@');
        boolean house = at > 0 && arrangement.domains().contains(identifier.substring(at + 1));
        return house && Numbers.isExtension(identifier.substring(0, at))
                ? List.of(identifier.substring(0, at), identifier)
                : List.of(identifier);
    }

    private String canonical(String identifier) {
        return numbers.canonical(identifier, arrangement.numberRegion());
    }
}
