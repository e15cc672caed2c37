// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Fault;
import org.monitoringconsent.examples.decisionpoint.wire.Languages;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.RequestReader;
import org.monitoringconsent.json.VerdictTexts;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Verdict;

/** Reads requests and decides them; every verdict is kept before it is told. */
public final class Judge {

    /** How many requests one array may hold. */
    public static final int MOST_REQUESTS = 1_000;

    private final MonitoringEngine engine;
    private final RequestReader reader;
    private final DecisionLog log;
    private final Languages languages;
    private final VerdictTexts texts = new VerdictTexts();
    private final Map<Decision, LongAdder> told = new TreeMap<>();

    private Judge(MonitoringEngine engine, DecisionLog log) {
        this.engine = engine;
        this.reader = RequestJson.accepting(engine.attributeKeys());
        this.log = log;
        this.languages = Languages.of(engine);
        for (Decision decision : Decision.values()) {
            told.put(decision, new LongAdder());
        }
    }

    /** A judge with an engine, who keeps what was decided in a log. */
    public static Judge of(MonitoringEngine engine, DecisionLog log) {
        return new Judge(engine, log);
    }

    /** The engine for all that bind, or for the country alone that the query parameter {@code in} names. */
    public MonitoringEngine engine(Ask ask) {
        return ask.query("in").map(this::engine).orElse(engine);
    }

    /** The engine for one country alone; throws {@link Refusal} when there is no rule set for it. */
    public MonitoringEngine engine(String country) {
        if (engine.ruleSets().stream()
                .noneMatch(ruleSet -> ruleSet.jurisdiction().value().equals(country))) {
            throw Refusal.because(
                    "in",
                    "`in` must be one of "
                            + String.join(
                                    ", ",
                                    engine.ruleSets().stream()
                                            .map(ruleSet ->
                                                    ruleSet.jurisdiction().value())
                                            .toList()));
        }
        return engine.in(country);
    }

    /** The engine for all that bind. */
    public MonitoringEngine engine() {
        return engine;
    }

    /** The languages of its texts. */
    public Languages languages() {
        return languages;
    }

    /** A verdict as JSON with texts in the language. */
    public String json(Verdict verdict, Locale language) {
        return texts.text(verdict, language);
    }

    /** The same in UTF-8, not to be changed. */
    public byte[] bytes(Verdict verdict, Locale language) {
        return texts.bytes(verdict, language);
    }

    /** How many verdicts of a kind were told. */
    public long told(Decision decision) {
        return Optional.ofNullable(told.get(decision)).map(LongAdder::sum).orElse(0L);
    }

    /** Whether a body holds several requests. */
    public boolean isSeveral(byte[] body) {
        return RequestTexts.isArray(body);
    }

    /** The one request of a body; throws {@link Refusal} with everything that is wrong. */
    public MonitoringRequest one(byte[] body) {
        try {
            return reader.read(body);
        } catch (JsonRequestException faulty) {
            throw Refusal.of(faulty.faults().stream().map(Fault::of).toList());
        }
    }

    /** The requests of an array; throws {@link Refusal} with everything that is wrong with any of them. */
    public List<MonitoringRequest> several(byte[] body) {
        List<MonitoringRequest> requests = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        List<byte[]> texts = RequestTexts.elements(body, MOST_REQUESTS);
        for (int item = 0; item < texts.size(); item++) {
            try {
                requests.add(one(texts.get(item)));
            } catch (Refusal faulty) {
                for (Fault fault : faulty.faults()) {
                    faults.add(fault.in(item));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.of(faults);
        }
        return requests;
    }

    /** The verdict for a caller who was not asked what it accounts for. */
    public Verdict decide(MonitoringEngine asked, MonitoringRequest request) {
        return decide(asked, request, Set.of());
    }

    /**
     * The verdict of an engine, kept before it is told.
     *
     * @param handled the obligations that the caller says it accounts for
     * @throws Refusal when it cannot be kept, because then nobody may rely on it
     */
    public Verdict decide(MonitoringEngine asked, MonitoringRequest request, Set<Obligation> handled) {
        Verdict verdict = asked.decide(request);
        try {
            log.decided(request, verdict, handled);
        } catch (RuntimeException lost) {
            throw Refusal.of(503, "the decision cannot be recorded, so it is not told");
        }
        told.getOrDefault(verdict.decision(), new LongAdder()).increment();
        return verdict;
    }
}
