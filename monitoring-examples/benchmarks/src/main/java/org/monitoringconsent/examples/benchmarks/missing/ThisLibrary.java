package org.monitoringconsent.examples.benchmarks.missing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.testkit.ReferencePolicy;
import org.monitoringconsent.verdict.Verdict;

/** The policy in rules of this library: a request that leaves the fact out. */
final class ThisLibrary implements Respondent {

    private static final List<Fact<?>> BORROWED = borrowed();
    private static final int PURPOSE = 1;
    private static final MonitoringRequest WITHOUT_FACTS = MonitoringRequest.builder()
            .day(LocalDate.of(2026, 6, 30))
            .activity(Activity.LOG_TRAFFIC)
            .worker(Worker.builder().id("probe").country(CountryCode.of("GB")).build())
            .employer(Employer.builder().country(CountryCode.of("GB")).build())
            .build();

    private final MonitoringEngine engine;
    private final Function<PartialCall, MonitoringRequest> asking;
    private final Predicate<Verdict> cannotTell;

    private ThisLibrary(
            RuleSet policy, Function<PartialCall, MonitoringRequest> asking, Predicate<Verdict> cannotTell) {
        this.engine = MonitoringEngine.of(policy).in("GB");
        this.asking = asking;
        this.cannotTell = cannotTell;
    }

    /** As it is meant to be used: facts are read at their least permissive value, and a denial that is not settled is open. */
    static ThisLibrary asMeant() {
        return new ThisLibrary(
                OwnFactsPolicy.ruleSet("GB"),
                ThisLibrary::stating,
                verdict -> verdict.isDenied() && !verdict.isSettled());
    }

    /** By a caller who asks for nothing but the decision. */
    static ThisLibrary decisionOnly() {
        return new ThisLibrary(OwnFactsPolicy.ruleSet("GB"), ThisLibrary::stating, verdict -> false);
    }

    /** On facts of the vocabulary whose readings were made for another law; an ALLOW is asked too whether it is settled. */
    static ThisLibrary onBorrowedFacts() {
        return new ThisLibrary(ReferencePolicy.ruleSet("GB"), ThisLibrary::borrowing, verdict -> !verdict.isSettled());
    }

    /** On the same facts, by a caller who asks for nothing but the decision. */
    static ThisLibrary onBorrowedFactsDecisionOnly() {
        return new ThisLibrary(ReferencePolicy.ruleSet("GB"), ThisLibrary::borrowing, verdict -> false);
    }

    @Override
    public Answer answer(PartialCall call) {
        Verdict verdict = engine.decide(asking.apply(call));
        return cannotTell.test(verdict) ? Answer.CANNOT_TELL : Answer.of(verdict.isAllowed());
    }

    private static MonitoringRequest stating(PartialCall call) {
        return WITHOUT_FACTS.withAttributes(OwnFactsPolicy.attributes(call));
    }

    private static MonitoringRequest borrowing(PartialCall call) {
        MonitoringRequest request = WITHOUT_FACTS;
        for (int position = 0; position < BORROWED.size(); position++) {
            if (call.knows(position)) {
                Fact<?> fact = BORROWED.get(position);
                List<?> values = position == PURPOSE ? ReferencePolicy.PURPOSES : fact.values();
                request = RequestEdit.with(request, fact, values.get(call.value(position)));
            }
        }
        return request;
    }

    private static List<Fact<?>> borrowed() {
        List<Fact<?>> facts = new ArrayList<>(List.of(
                ReferencePolicy.JURISDICTION,
                ReferencePolicy.PURPOSE,
                ReferencePolicy.CHANNEL,
                ReferencePolicy.RETENTION));
        facts.addAll(ReferencePolicy.FLAGS);
        return List.copyOf(facts);
    }
}
