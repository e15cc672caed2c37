// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.recorder.duty.Account;
import org.monitoringconsent.recorder.json.JsonWriting;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Instruction;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.RuleSetEdition;

/**
 * Writes a record as JSON on one line; {@link DecisionRecordReader} reads it.
 *
 * <p>Keys always come in the same order, and what is empty is left out: equal records give the same text. Texts of rules and
 * obligations are left out too, since their ids and the version of the rule set say which they were.
 */
public final class DecisionRecordJson {

    private final UnaryOperator<String> ids;

    private DecisionRecordJson(UnaryOperator<String> ids) {
        this.ids = ids;
    }

    /** The record with the ids of its parties as they are. */
    public static String write(DecisionRecord record) {
        return write(record, UnaryOperator.identity());
    }

    /** The record with other ids for its parties, such as {@link Pseudonyms} gives. */
    public static String write(DecisionRecord record, UnaryOperator<String> ids) {
        return JsonWriting.line(new DecisionRecordJson(ids).tree(record));
    }

    private Map<String, Object> tree(DecisionRecord record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("call", record.call());
        tree.put("received", record.received().toString());
        tree.put("library", record.library());
        record.event().ifPresent(event -> tree.put("event", event(event)));
        list(
                tree,
                "instructions",
                record.instructions().stream().map(this::instruction).toList());
        list(tree, "decisions", record.decisions().stream().map(this::decision).toList());
        return tree;
    }

    private static void list(Map<String, Object> tree, String key, Collection<?> items) {
        if (!items.isEmpty()) {
            tree.put(key, items);
        }
    }

    private List<String> named(Collection<String> parties) {
        return parties.stream().map(ids).sorted().toList();
    }

    private Map<String, Object> event(CallEvent event) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", event.kind().name());
        tree.put("at", event.at().toString());
        list(tree, "parties", named(event.parties()));
        event.joining().ifPresent(party -> tree.put("joining", party(party)));
        event.activity().ifPresent(activity -> tree.put("activity", activity.name()));
        event.function().ifPresent(office -> tree.put("office", office.name()));
        event.fact().ifPresent(fact -> tree.put("fact", fact.name()));
        event.value().ifPresent(value -> tree.put("value", value));
        return tree;
    }

    private Map<String, Object> party(Participant party) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", ids.apply(party.id()));
        tree.put("role", party.role().name());
        party.country().ifPresent(country -> tree.put("country", country.value()));
        party.region().ifPresent(region -> tree.put("region", region.value()));
        tree.put("office", party.function().name());
        party.zone().ifPresent(zone -> tree.put("zone", zone.getId()));
        return tree;
    }

    private Map<String, Object> instruction(Instruction instruction) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", instruction.kind().name());
        tree.put("activity", instruction.activity().name());
        list(tree, "parties", named(instruction.parties()));
        instruction.since().map(Instant::toString).ifPresent(moment -> tree.put("since", moment));
        instruction.until().map(Instant::toString).ifPresent(moment -> tree.put("until", moment));
        instruction.obligation().map(Enum::name).ifPresent(code -> tree.put("obligation", code));
        instruction.to().ifPresent(to -> tree.put("to", to));
        if (instruction.asking()) {
            tree.put("asking", true);
        }
        return tree;
    }

    private Map<String, Object> decision(ActivityDecision decision) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("activity", decision.activity().name());
        tree.put("outcome", decision.outcome().name());
        list(tree, "pairs", decision.pairs().stream().map(this::pair).toList());
        if (!decision.accounts().isEmpty()) {
            tree.put("duties", duties(decision.accounts()));
        }
        list(tree, "missing", decision.missing());
        return tree;
    }

    private Map<String, Object> pair(PairDecision pair) {
        Map<String, Object> tree = new LinkedHashMap<>();
        pair.other().ifPresent(party -> tree.put("other", ids.apply(party)));
        String worker = ids.apply(pair.request().worker().id());
        tree.put(
                "request",
                new JsonWriting.Raw(RequestJson.write(
                        pair.request().withWorker(pair.request().worker().withId(worker)))));
        tree.put("decision", pair.decision().name());
        tree.put("coverage", pair.coverage().name());
        for (Effect effect : Effect.values()) {
            list(
                    tree,
                    key(effect),
                    pair.rules(effect).stream().map(RuleId::value).toList());
        }
        list(
                tree,
                "ruleSets",
                pair.ruleSets().stream().map(DecisionRecordJson::ruleSet).toList());
        list(tree, "unstated", pair.unstated());
        list(tree, "unread", pair.unread());
        tree.put("settled", pair.settled());
        return tree;
    }

    static String key(Effect effect) {
        return switch (effect) {
            case DENIES -> "denies";
            case LIFTED -> "lifted";
            case GROUNDS -> "grounds";
            case NOTES -> "notes";
        };
    }

    private static Map<String, Object> ruleSet(RuleSetEdition ruleSet) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("jurisdiction", ruleSet.jurisdiction().value());
        tree.put("edition", ruleSet.edition().toString());
        tree.put("version", ruleSet.version());
        return tree;
    }

    /** Who does what, by who does it: a house has many duties and few people for them. */
    private static Map<String, Object> duties(Map<Obligation, Account> accounts) {
        List<String> handled = new ArrayList<>();
        Map<String, List<String>> delegated = new TreeMap<>();
        Map<String, List<String>> refused = new TreeMap<>();
        Map<String, Object> until = new LinkedHashMap<>();
        accounts.forEach((code, account) -> {
            switch (account.kind()) {
                case HANDLED -> handled.add(code.name());
                case DELEGATED ->
                    delegated
                            .computeIfAbsent(account.words(), first -> new ArrayList<>())
                            .add(code.name());
                case REFUSED ->
                    refused.computeIfAbsent(account.words(), first -> new ArrayList<>())
                            .add(code.name());
            }
            Optional<LocalDate> end = account.until();
            end.ifPresent(day -> until.put(code.name(), day.toString()));
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        list(tree, "handled", handled);
        if (!delegated.isEmpty()) {
            tree.put("delegated", delegated);
        }
        if (!refused.isEmpty()) {
            tree.put("refused", refused);
        }
        if (!until.isEmpty()) {
            tree.put("until", until);
        }
        return tree;
    }
}
