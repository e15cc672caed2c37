// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.Permission;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;

/** What must be true of every verdict under a rule set; each method fails for a request that breaks its law. */
final class VerdictLaws {

    private final RuleSet ruleSet;
    private final Function<MonitoringRequest, Verdict> judge;
    private final Function<MonitoringRequest, Verdict> secondJudge;
    private final List<Function<MonitoringRequest, Verdict>> shuffledJudges;
    private final Function<CompanyRules, Function<MonitoringRequest, Verdict>> strictJudge;
    private final Function<Function<MonitoringRequest, Verdict>, Function<MonitoringRequest, Verdict>> fault;
    /** For values that the rule set is made to forget, its judges. */
    private final Map<String, Function<MonitoringRequest, Verdict>> forgetful = new ConcurrentHashMap<>();

    private final NaiveEngine naive;
    private final MonitoringEngine engine;

    /** The laws of a rule set under the engine. */
    VerdictLaws(RuleSet ruleSet) {
        this(ruleSet, judging -> judging);
    }

    /** The laws of a rule set under an engine whose answers somebody falsifies; for tests of the laws themselves. */
    VerdictLaws(
            RuleSet ruleSet,
            Function<Function<MonitoringRequest, Verdict>, Function<MonitoringRequest, Verdict>> fault) {
        String country = ruleSet.jurisdiction().value();
        this.ruleSet = ruleSet;
        this.fault = fault;
        this.engine = MonitoringEngine.of(ruleSet).in(country);
        this.judge = fault.apply(engine::decide);
        this.secondJudge = fault.apply(MonitoringEngine.of(ruleSet).in(country)::decide);
        this.shuffledJudges = RuleSets.shuffled(ruleSet, 2).stream()
                .map(shuffled -> fault.apply(MonitoringEngine.of(shuffled).in(country)::decide))
                .toList();
        this.strictJudge = companyRules -> fault.apply(engine.tightenedBy(companyRules)::decide);
        this.naive = NaiveEngine.of(ruleSet).in(country);
    }

    Verdict decide(MonitoringRequest request) {
        return judge.apply(request);
    }

    MonitoringEngine engine() {
        return engine;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    void isTheSameEachTime(MonitoringRequest request) {
        String first = written(judge.apply(request));
        assertEquals(first, written(judge.apply(request)), "asked again");
        assertEquals(first, written(secondJudge.apply(request)), "asked of another engine");
    }

    void doesNotDependOnTheOrderOfRules(MonitoringRequest request) {
        NaiveVerdict expected = NaiveVerdict.of(judge.apply(request));
        for (Function<MonitoringRequest, Verdict> shuffled : shuffledJudges) {
            assertEquals(expected, NaiveVerdict.of(shuffled.apply(request)), "rules in another order");
        }
    }

    void agreesWithTheNaiveEngine(MonitoringRequest request) {
        assertEquals(naive.decide(request), NaiveVerdict.of(judge.apply(request)), "naive evaluation");
    }

    void explainsEveryDenial(MonitoringRequest request) {
        Verdict verdict = judge.apply(request);
        assertEquals(verdict.isDenied(), !verdict.denials().isEmpty(), "a DENY has a reason, an ALLOW denies nothing");
        for (Reason reason : verdict.denials()) {
            String rule = reason.rule().value();
            assertFalse(reason.citations().isEmpty(), () -> rule + " has no citation on " + request.day());
            assertEquals(
                    reason.definition().citationsOn(RuleSets.covered(ruleSet, request.day())),
                    reason.citations(),
                    () -> rule + " cites what is not in force on " + request.day());
            for (Locale language : ruleSet.texts().languages()) {
                explains(reason, language);
            }
        }
    }

    private void explains(Reason reason, Locale language) {
        String where = reason.rule() + " in " + language;
        assertFalse(reason.title(language).isBlank(), () -> where + " has no title");
        boolean own = ruleSet.rule(reason.rule().value()).isPresent();
        assertTrue(
                !own || ruleSet.texts().has(reason.rule() + ".reason", language),
                () -> where + " has no text of its own");
        assertFalse(reason.text(language).isBlank(), () -> where + " has no text");
        boolean denies = reason.kind().denies();
        assertTrue(
                !denies
                        || reason.remedy(language)
                                .filter(text -> !text.isBlank())
                                .isPresent(),
                () -> where + " has no remedy");
    }

    void isConsistent(MonitoringRequest request) {
        Verdict verdict = judge.apply(request);
        assertEquals(request.day(), verdict.day(), "day");
        assertTrue(verdict.isAllowed() || verdict.duties().isEmpty(), "a DENY carries no obligations");
        assertTrue(
                verdict.isDenied() || verdict.coverage() == Coverage.GOVERNS,
                "only a jurisdiction that governs can allow");
        for (Reason reason : verdict.denials()) {
            reason.unstated()
                    .forEach(path -> assertTrue(isUnstated(request, path), () -> path + " is called unstated"));
        }
    }

    private boolean isUnstated(MonitoringRequest request, String path) {
        return RuleSets.factsOf(ruleSet).stream()
                .filter(fact -> fact.name().equals(path))
                .allMatch(fact -> Requests.stated(request, fact).isEmpty());
    }

    void isNotTouchedByWhatIsUnread(MonitoringRequest request) {
        Verdict verdict = judge.apply(request);
        NaiveVerdict expected = NaiveVerdict.of(verdict);
        for (String path : verdict.unread()) {
            for (Fact<?> fact : RuleSets.factsNamed(ruleSet, path)) {
                assertTrue(Requests.stated(request, fact).isPresent(), () -> path + " is called stated");
                Requests.without(request, fact)
                        .ifPresent(other -> assertEquals(expected, NaiveVerdict.of(judge.apply(other)), path));
                for (Object value : fact.values()) {
                    Requests.with(request, fact, value)
                            .ifPresent(other -> assertEquals(expected, NaiveVerdict.of(judge.apply(other)), path));
                }
            }
        }
    }

    /** What a rule set says that it has law for and of which no rule that can deny says a word, as lines. */
    List<String> claimedButUnread() {
        return ClaimedLaw.of(ruleSet).unread();
    }

    /** Denies a request whose activity, or purpose, nobody had looked up the law for. */
    void deniesWhatItHasNoLawFor(MonitoringRequest request) {
        for (Condition.In<?> beyond : ruleSet.valuesWithoutLaw()) {
            Requests.with(request, beyond.fact(), beyond.values().get(0)).ifPresent(this::deniesForLackOfLaw);
        }
        deniesAsIfUnknown(request, Facts.ACTIVITY, request.activity());
        deniesAsIfUnknown(request, Facts.PURPOSE, request.purpose().category().orElse(PurposeCategory.UNSPECIFIED));
    }

    private void deniesForLackOfLaw(MonitoringRequest request) {
        NaiveVerdict verdict = NaiveVerdict.of(judge.apply(request));
        assertEquals(Decision.DENY, verdict.decision(), "what the rule set has no law for is denied");
        assertTrue(
                verdict.coverage() != Coverage.GOVERNS
                        || verdict.rules(Effect.DENIES).contains("CORE-LAW-02"),
                "what the rule set has no law for is denied by CORE-LAW-02");
    }

    private void deniesAsIfUnknown(MonitoringRequest request, Fact<?> fact, Object value) {
        Function<MonitoringRequest, Verdict> judgeWithout =
                forgetful.computeIfAbsent(fact.name() + " " + value, key -> forgetting(fact, value));
        NaiveVerdict verdict = NaiveVerdict.of(judgeWithout.apply(request));
        assertEquals(Decision.DENY, verdict.decision(), () -> "`" + fact + "` " + value + " is denied when it is new");
        assertTrue(
                verdict.coverage() != Coverage.GOVERNS
                        || verdict.rules(Effect.DENIES).contains("CORE-LAW-02"),
                () -> "`" + fact + "` " + value + " is denied by CORE-LAW-02 when it is new");
    }

    private Function<MonitoringRequest, Verdict> forgetting(Fact<?> fact, Object value) {
        RuleSet without = RuleSets.without(ruleSet, fact, value);
        return fault.apply(
                MonitoringEngine.of(without).in(ruleSet.jurisdiction().value())::decide);
    }

    void deniesBeforeTheFirstDay(MonitoringRequest request) {
        int earlier = 1 + Math.floorMod(request.hashCode(), 4_000);
        LocalDate day = ruleSet.firstDay().minusDays(earlier);
        MonitoringRequest early = request.withManner(request.manner().withEndsOn(Optional.empty()))
                .withDay(day);
        Verdict verdict = judge.apply(early);
        assertTrue(verdict.isDenied(), () -> "allowed on " + day);
        assertEquals(Coverage.OUTSIDE_PERIOD, verdict.coverage(), () -> "coverage on " + day);
    }

    void canBeWrittenAndReadBack(MonitoringRequest request) {
        String json = RequestJson.write(request);
        MonitoringRequest again = RequestJson.accepting(engine.attributeKeys()).read(json);
        assertEquals(request, again, json);
        assertEquals(written(judge.apply(request)), written(judge.apply(again)), json);
    }

    void passesTheOriginOn(MonitoringRequest request) {
        Verdict verdict = judge.apply(request);
        boolean criminal =
                verdict.denials().stream().anyMatch(reason -> RuleSets.isCriminalInterception(ruleSet, reason.rule()));
        Provenance denied = criminal ? Provenance.CRIMINAL_INTERCEPTION : Provenance.UNLAWFUL;
        assertEquals(
                Optional.of(verdict.isAllowed() ? Provenance.LAWFUL : denied),
                verdict.asSource().provenance(),
                "origin of the material");
    }

    void isNeverLoosenedBy(CompanyRules companyRules, MonitoringRequest request) {
        NaiveVerdict law = NaiveVerdict.of(judge.apply(request));
        NaiveVerdict strict = NaiveVerdict.of(strictJudge.apply(companyRules).apply(request));
        assertTrue(
                strict.rules(Effect.DENIES).containsAll(law.rules(Effect.DENIES)), "company rules take a denial away");
        assertTrue(
                (strict.decision() != law.decision() && law.rules(Effect.DENIES).isEmpty())
                        || strict.decision() == law.decision(),
                "company rules turn DENY into ALLOW");
        assertTrue(
                strict.decision() != law.decision() || strict.obligations().containsAll(law.obligations()),
                "company rules take an obligation away");
        for (Rule rule : companyRules.rules()) {
            boolean holds = strict.coverage() == Coverage.GOVERNS
                    && rule.inForceOn(request.day())
                    && NaiveConditions.holds(rule.condition(), request, request.day());
            assertTrue(!holds || binds(rule, strict), () -> rule.id() + " of the company does not bind");
        }
    }

    /** Whether a rule of a company whose condition holds denies, or adds what it obliges to where nothing denies. */
    private static boolean binds(Rule rule, NaiveVerdict strict) {
        String id = rule.id().value();
        if (rule.kind().denies()) {
            return strict.rules(Effect.DENIES).contains(id);
        }
        return strict.decision() == Decision.DENY
                || rule.obligations().stream()
                        .allMatch(attached -> strict.duties()
                                .getOrDefault(attached.value(), Collections.emptySortedSet())
                                .contains(id));
    }

    void opensOnlyWhenEveryObligationIsAccountedFor(MonitoringRequest request) {
        opensOnlyWhenEveryObligationIsAccountedFor(request, Verdict::permission);
    }

    void opensOnlyWhenEveryObligationIsAccountedFor(MonitoringRequest request, Function<Verdict, Permission> opening) {
        Verdict verdict = judge.apply(request);
        Permission permission = opening.apply(verdict);
        for (Obligation obligation : verdict.obligations()) {
            assertFalse(permission.isOpen(), () -> "open before " + obligation);
            assertFalse(
                    allBut(verdict, opening.apply(verdict), obligation).isOpen(), () -> "open without " + obligation);
            permission = permission.handled(obligation);
            assertFalse(permission.refused(obligation, "nobody is there").isOpen(), () -> "open against " + obligation);
        }
        assertEquals(verdict.isAllowed(), permission.isOpen(), "open when everything is accounted for");
    }

    private static Permission allBut(Verdict verdict, Permission closed, Obligation left) {
        Permission permission = closed;
        for (Obligation obligation : verdict.obligations()) {
            permission = obligation == left ? permission : permission.delegated(obligation, "the archive");
        }
        return permission;
    }

    void neverTellsWhoTheWorkerIs(MonitoringRequest request) {
        // Words that no law and no address of a source can have.
        String worker = "secret-7f3a";
        String statement = "secret-51c0";
        MonitoringRequest marked = request.withWorker(request.worker().withId(worker))
                .withPurpose(request.purpose().withStatement(statement));
        Verdict verdict = judge.apply(marked);
        StringBuilder everything = new StringBuilder(verdict.toString()).append(verdict.reasons());
        ruleSet.texts().languages().forEach(language -> everything.append(VerdictJson.write(verdict, language)));
        everything.append(marked);
        assertFalse(everything.indexOf(worker) >= 0, "a worker's id shows");
        assertFalse(everything.indexOf(statement) >= 0, "the purpose in somebody's words shows");
    }

    void refusesAFactThatNobodyDeclares(MonitoringRequest request) {
        String key = "nobody.declaresThis";
        MonitoringRequest stated = RuleSets.withAttribute(request, key, AttributeValue.of(true));
        assertTrue(judge.apply(stated).isDenied(), "a fact that no rule set declares is passed over");
        for (Fact<?> fact : ruleSet.declaredFacts()) {
            MonitoringRequest odd =
                    RuleSets.withAttribute(request, fact.name(), AttributeValue.of("no value of this fact"));
            assertTrue(judge.apply(odd).isDenied(), () -> "an unknown value of " + fact.name() + " is passed over");
        }
    }

    /** Everything that a verdict says, in every language. */
    private String written(Verdict verdict) {
        StringBuilder text = new StringBuilder();
        for (Locale language : ruleSet.texts().languages()) {
            VerdictJson.writeTo(text, verdict, language);
        }
        return text.append(new TreeSet<>(verdict.obligations())).toString();
    }
}
