// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.law.RuleId;
import org.monitoringconsent.recorder.duty.Account;
import org.monitoringconsent.recorder.duty.Account.Kind;
import org.monitoringconsent.recorder.json.JsonWriting;
import org.monitoringconsent.recorder.session.CallEvent;
import org.monitoringconsent.recorder.session.Instruction;
import org.monitoringconsent.recorder.session.Judgement;
import org.monitoringconsent.recorder.session.Participant;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.RuleSetEdition;

/** Reads the records that {@link DecisionRecordJson} writes. */
public final class DecisionRecordReader {

    private final Map<String, Fact<?>> declared = new HashMap<>();
    private final Set<String> attributeKeys;

    private DecisionRecordReader(List<RuleSet> ruleSets) {
        for (RuleSet ruleSet : ruleSets) {
            ruleSet.declaredFacts().forEach(fact -> declared.put(fact.name(), fact));
        }
        this.attributeKeys = Set.copyOf(declared.keySet());
    }

    /** A reader that knows the facts of the vocabulary. */
    public static DecisionRecordReader plain() {
        return new DecisionRecordReader(List.of());
    }

    /** A reader that also knows the facts that the rule sets of an engine declare. */
    public static DecisionRecordReader of(MonitoringEngine engine) {
        return new DecisionRecordReader(engine.ruleSets());
    }

    /**
     * The record in a text.
     *
     * @throws DecisionRecordException when it is not what {@link DecisionRecordJson} writes, or knows a word that this version does not
     */
    public DecisionRecord read(String json) {
        return record(Fields.of(JsonTree.read(json)));
    }

    DecisionRecord record(Fields fields) {
        fields.allowing("call", "received", "library", "event", "instructions", "decisions");
        return new DecisionRecord(
                fields.text("call"),
                fields.read("received", Instant::parse),
                fields.text("library"),
                fields.object("event").map(this::event),
                fields.objects("instructions").stream()
                        .map(DecisionRecordReader::instruction)
                        .toList(),
                fields.objects("decisions").stream().map(this::decision).toList());
    }

    private CallEvent event(Fields fields) {
        fields.allowing("kind", "at", "parties", "joining", "activity", "office", "fact", "value");
        CallEvent.Kind kind = fields.constant("kind", CallEvent.Kind.class);
        try {
            return event(kind, fields.read("at", Instant::parse), fields);
        } catch (IllegalArgumentException faulty) {
            throw new DecisionRecordException("an event of a record must be one that there can be", faulty);
        }
    }

    private CallEvent event(CallEvent.Kind kind, Instant at, Fields fields) {
        return switch (kind) {
            case STARTED -> CallEvent.started(at);
            case LEFT -> CallEvent.left(at, party(fields));
            case TRANSFERRED -> CallEvent.transferred(at, party(fields), joining(fields));
            case JOINED -> CallEvent.joined(at, joining(fields));
            case ANNOUNCED -> CallEvent.announced(at, fields.texts("parties"));
            case CONSENTED -> CallEvent.consented(at, party(fields));
            case RESUMED -> CallEvent.resumed(at, party(fields));
            case CARD_DATA_ENDS -> CallEvent.cardDataEnds(at);
            case TURNS_BACK -> CallEvent.turnsBack(at);
            case SUPERVISOR_LEAVES -> CallEvent.supervisorLeaves(at, party(fields));
            case ANALYSIS_ENDS -> CallEvent.analysisEnds(at, fields.constant("activity", Activity.class));
            case BECOMES -> CallEvent.becomesWritten(at, fact(fields.text("fact")), fields.text("value"));
            case SUPERVISES -> CallEvent.supervises(at, joining(fields), fields.constant("activity", Activity.class));
            case ANALYSIS_STARTS -> CallEvent.analysisStarts(at, fields.constant("activity", Activity.class));
            case HELD -> CallEvent.held(at, party(fields));
            case CARD_DATA_BEGINS -> CallEvent.cardDataBegins(at);
            case RECOGNISED ->
                CallEvent.recognised(at, party(fields), fields.constant("office", ProtectedFunction.class));
            case TURNS_PERSONAL -> CallEvent.turnsPersonal(at);
            case REFUSED -> CallEvent.refused(at, party(fields));
            case WITHDREW -> CallEvent.withdrew(at, party(fields));
            case OBJECTED -> CallEvent.objected(at, party(fields));
            case ENDED -> CallEvent.ended(at);
        };
    }

    private static String party(Fields fields) {
        List<String> parties = fields.texts("parties");
        if (parties.size() != 1) {
            throw new DecisionRecordException("an event of a record must be about one party");
        }
        return parties.get(0);
    }

    private static Participant joining(Fields fields) {
        Fields party = fields.object("joining")
                .orElseThrow(() -> new DecisionRecordException("an event of a record must say who comes along"))
                .allowing("id", "role", "country", "region", "office", "zone");
        return new Participant(
                party.text("id"),
                party.constant("role", Participant.Role.class),
                party.optional("country", CountryCode::of),
                party.optional("region", RegionCode::of),
                party.constant("office", ProtectedFunction.class),
                party.optional("zone", ZoneId::of));
    }

    private Fact<?> fact(String name) {
        Fact<?> own = declared.get(name);
        return own != null
                ? own
                : Facts.named(name)
                        .orElseThrow(() -> new DecisionRecordException("a fact of a record must be one that is known"));
    }

    private static Instruction instruction(Fields fields) {
        fields.allowing("kind", "activity", "parties", "since", "until", "obligation", "to", "asking");
        return new Instruction(
                fields.constant("kind", Instruction.Kind.class),
                fields.constant("activity", Activity.class),
                new TreeSet<>(fields.texts("parties")),
                fields.optional("since", Instant::parse),
                fields.optional("until", Instant::parse),
                fields.optional("obligation", Obligation::valueOf),
                fields.optionalText("to"),
                fields.has("asking") && fields.flag("asking"));
    }

    private ActivityDecision decision(Fields fields) {
        // "absent" is what "missing" was called before 0.2.0.
        fields.allowing("activity", "outcome", "pairs", "duties", "missing", "absent");
        return new ActivityDecision(
                fields.constant("activity", Activity.class),
                fields.constant("outcome", Judgement.Outcome.class),
                fields.objects("pairs").stream().map(this::pair).toList(),
                fields.object("duties").map(DecisionRecordReader::duties).orElse(Map.of()),
                fields.each(fields.has("absent") ? "absent" : "missing", Obligation::valueOf));
    }

    private PairDecision pair(Fields fields) {
        fields.allowing(
                "other",
                "request",
                "decision",
                "coverage",
                "denies",
                "lifted",
                "grounds",
                "notes",
                "ruleSets",
                "unstated",
                "unread",
                "settled");
        Map<Effect, List<RuleId>> rules = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            List<RuleId> ids = fields.each(DecisionRecordJson.key(effect), RuleId::of);
            if (!ids.isEmpty()) {
                rules.put(effect, ids);
            }
        }
        return new PairDecision(
                fields.optionalText("other"),
                request(fields),
                fields.constant("decision", Decision.class),
                fields.constant("coverage", Coverage.class),
                rules,
                fields.objects("ruleSets").stream()
                        .map(DecisionRecordReader::ruleSet)
                        .toList(),
                fields.texts("unstated"),
                fields.texts("unread"),
                fields.flag("settled"));
    }

    private MonitoringRequest request(Fields fields) {
        Object request = fields.raw("request");
        if (request == null) {
            throw new DecisionRecordException("`request` of a record must be given");
        }
        try {
            return RequestJson.accepting(attributeKeys).read(JsonWriting.line(request));
        } catch (JsonRequestException | RequestShapeException faulty) {
            throw new DecisionRecordException("`request` of a record must be one that this version can read", faulty);
        }
    }

    private static RuleSetEdition ruleSet(Fields fields) {
        fields.allowing("jurisdiction", "edition", "version");
        return new RuleSetEdition(
                fields.read("jurisdiction", Jurisdiction::of),
                fields.read("edition", LocalDate::parse),
                fields.text("version"));
    }

    private static Map<Obligation, Account> duties(Fields fields) {
        fields.allowing("handled", "delegated", "refused", "until");
        Map<Obligation, LocalDate> ends = new EnumMap<>(Obligation.class);
        fields.object("until")
                .ifPresent(until ->
                        until.keys().forEach(code -> ends.put(obligation(code), until.read(code, LocalDate::parse))));
        Map<Obligation, Account> accounts = new EnumMap<>(Obligation.class);
        for (Obligation code : fields.each("handled", Obligation::valueOf)) {
            accounts.put(code, new Account(Kind.HANDLED, "", Optional.ofNullable(ends.get(code))));
        }
        accounts(fields, "delegated", Kind.DELEGATED, ends, accounts);
        accounts(fields, "refused", Kind.REFUSED, ends, accounts);
        return accounts;
    }

    private static Obligation obligation(String code) {
        try {
            return Obligation.valueOf(code);
        } catch (IllegalArgumentException unknown) {
            throw new DecisionRecordException("an obligation of a record must be one that this version knows", unknown);
        }
    }

    private static void accounts(
            Fields fields, String key, Kind kind, Map<Obligation, LocalDate> ends, Map<Obligation, Account> accounts) {
        fields.object(key).ifPresent(people -> {
            for (String words : people.keys()) {
                for (Obligation code : people.each(words, Obligation::valueOf)) {
                    accounts.put(code, new Account(kind, words, Optional.ofNullable(ends.get(code))));
                }
            }
        });
    }
}
