// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.monitoringconsent.analysis.AcceptedFindings;
import org.monitoringconsent.analysis.AuditReport;
import org.monitoringconsent.analysis.FindingKind;
import org.monitoringconsent.analysis.RuleSetAudit;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.rule.RuleSet;

/**
 * What every rule set promises, as properties over random requests; extend it and give the rule set.
 *
 * <pre>{@code
 * class GermanContractTest extends RuleSetContract {
 *     @Override
 *     protected RuleSet ruleSet() {
 *         return new GermanRuleSet().ruleSet();
 *     }
 *
 *     @Override
 *     protected List<WrittenCase> cases() {
 *         return CaseFiles.read(getClass().getResourceAsStream("germany.json"));
 *     }
 * }
 * }</pre>
 *
 * <p>An audit proves what can be proved. The requests of the laws suit the rule set: its country, the days around each change of its law, the facts that it declares. A law
 * that fails prints the smallest request that breaks it.
 */
public abstract class RuleSetContract {

    private static final Map<Class<?>, VerdictLaws> LAWS = new ConcurrentHashMap<>();
    private static final List<Activity> REUSED_ON_A_STORED_COPY = List.of(
            Activity.TRANSCRIBE,
            Activity.ANALYSE_SPEECH,
            Activity.SCORE_BY_AI,
            Activity.RECOGNISE_EMOTION,
            Activity.IDENTIFY_SPEAKER);

    /** For subclasses. */
    protected RuleSetContract() {}

    /** The rule set that makes the promises; called once for each class of tests. */
    protected abstract RuleSet ruleSet();

    /** Written cases that the rule set must answer as expected; none unless overridden. */
    protected List<WrittenCase> cases() {
        return List.of();
    }

    /**
     * What an audit finds in the rule set and its authors accept, with the reason, as a provider names it; none unless
     * overridden. A finding that is accepted here is no fault in the laws either.
     */
    protected List<String> acceptedFindings() {
        return List.of();
    }

    /** Whether another test audits the rule set already, which takes some seconds; it does not unless overridden. */
    protected boolean isAuditedElsewhere() {
        return false;
    }

    /**
     * Whether stating this value of a CAUTIOUS fact is news rather than a missing safeguard, so that it may turn ALLOW into
     * DENY; the vocabulary knows two such exceptions, and accepted findings can name more.
     */
    protected boolean mayDenyWhenStated(MonitoringRequest request, Fact<?> fact, Object value) {
        boolean undueAssessment =
                fact.equals(Facts.IMPACT_ASSESSMENT) && value == ImpactAssessment.HIGH_RISK_UNCONSULTED;
        boolean reuse = fact.equals(Facts.STORED_COPY)
                && value.equals(true)
                && REUSED_ON_A_STORED_COPY.contains(request.activity());
        List<?> claimed = laws().ruleSet().valuesWithLaw().get(fact);
        boolean withoutLaw = claimed != null && !claimed.contains(value);
        return withoutLaw
                || undueAssessment
                || reuse
                || isAccepted(FindingKind.UNSTATED_IS_BETTER, fact.name() + "=" + value);
    }

    private boolean isAccepted(FindingKind kind, String subject) {
        String start = kind + " | " + subject + " |";
        return acceptedFindings().stream().anyMatch(line -> line.startsWith(start));
    }

    /** The changes for the better that must never turn ALLOW into DENY, but for accepted findings. */
    protected List<Improvement> improvements() {
        return Improvement.ofVocabulary().stream()
                .filter(improvement -> !isAccepted(FindingKind.IMPROVEMENT_HURTS, improvement.subject()))
                .toList();
    }

    /** Random requests that suit the rule set. */
    @Provide
    protected final Arbitrary<MonitoringRequest> requests() {
        return Requests.arbitrary(laws().ruleSet());
    }

    private VerdictLaws laws() {
        return LAWS.computeIfAbsent(getClass(), type -> new VerdictLaws(ruleSet()));
    }

    private PartialLaws partial() {
        return new PartialLaws(laws());
    }

    /** Every written case is answered as expected. */
    @TestFactory
    final Stream<DynamicTest> everyWrittenCaseIsAnsweredAsExpected() {
        return CaseFiles.tests(MonitoringEngine.of(laws().ruleSet()), cases());
    }

    /** An audit proves nothing against the rule set that its authors have not accepted, and nothing is accepted in vain. */
    @Test
    final void anAuditFindsOnlyWhatIsAccepted() {
        if (isAuditedElsewhere()) {
            return;
        }
        AuditReport report = RuleSetAudit.of(laws().ruleSet())
                .accepting(AcceptedFindings.of(acceptedFindings()))
                .run();
        List<String> open = report.open().stream()
                .map(finding -> AcceptedFindings.key(finding) + " | " + finding.explanation(Locale.ENGLISH))
                .toList();
        assertEquals(List.of(), open, "findings that nobody has accepted");
        assertEquals(List.of(), report.outdated(), "accepted findings that there are no more");
    }

    /** The same request gets the same verdict, to the last word, again and from another engine. */
    @Property(tries = 300)
    final void theVerdictIsTheSameEachTime(@ForAll("requests") MonitoringRequest request) {
        laws().isTheSameEachTime(request);
    }

    /** In which order the rules are listed changes nothing but the order in which reasons are told. */
    @Property(tries = 200)
    final void theOrderOfTheRulesDoesNotMatter(@ForAll("requests") MonitoringRequest request) {
        laws().doesNotDependOnTheOrderOfRules(request);
    }

    /** The engine says what a plain reading of every rule in order says. */
    @Property(tries = 1_000)
    final void theEngineAgreesWithAPlainReading(@ForAll("requests") MonitoringRequest request) {
        laws().agreesWithTheNaiveEngine(request);
    }

    /** Whoever is denied something learns why, with a citation in force on that day and a text in every language. */
    @Property(tries = 1_000)
    final void everyDenialIsExplained(@ForAll("requests") MonitoringRequest request) {
        laws().explainsEveryDenial(request);
    }

    /** A DENY carries no obligations, only a jurisdiction that governs allows, and what is called unstated is. */
    @Property(tries = 500)
    final void theVerdictIsConsistent(@ForAll("requests") MonitoringRequest request) {
        laws().isConsistent(request);
    }

    /** What a verdict says that no rule reads changes nothing, whatever is stated. */
    @Property(tries = 100)
    final void whatIsUnreadChangesNothing(@ForAll("requests") MonitoringRequest request) {
        laws().isNotTouchedByWhatIsUnread(request);
    }

    /** A rule that can deny says a word about every activity and purpose for which the rule set claims to have law. */
    @Test
    final void everyActivityAndPurposeThatIsClaimedIsRead() {
        assertEquals(List.of(), laws().claimedButUnread(), "claimed, but read by no rule that can deny");
    }

    /** What the rule set has no law for is denied, and so would be every activity and purpose if it were new. */
    @Property(tries = 60)
    final void whatTheRuleSetHasNoLawForIsDenied(@ForAll("requests") MonitoringRequest request) {
        laws().deniesWhatItHasNoLawFor(request);
    }

    /** Nothing is allowed on a day of which the rule set does not speak. */
    @Property(tries = 300)
    final void nothingIsAllowedBeforeTheFirstDay(@ForAll("requests") MonitoringRequest request) {
        laws().deniesBeforeTheFirstDay(request);
    }

    /** A request survives the way through JSON and is judged alike. */
    @Property(tries = 300)
    final void aRequestSurvivesJson(@ForAll("requests") MonitoringRequest request) {
        laws().canBeWrittenAndReadBack(request);
    }

    /** What was allowed is lawful material, what was a criminal interception stays one, and the rest is unlawful. */
    @Property(tries = 300)
    final void theOriginOfMaterialFollowsTheVerdict(@ForAll("requests") MonitoringRequest request) {
        laws().passesTheOriginOn(request);
    }

    /**
     * The rules of a company, whatever they say, never allow what the law denies, nor take an obligation away, and bind
     * wherever the jurisdiction governs, also where a scope rule or a ground ends the evaluation.
     */
    @Property(tries = 100)
    final void companyRulesNeverLoosenTheLaw(@ForAll("requests") MonitoringRequest request, @ForAll long seed) {
        laws().isNeverLoosenedBy(RandomCompanyRules.next(seed), request);
    }

    /** Permission to act is closed until each single obligation is accounted for, and a DENY never opens. */
    @Property(tries = 300)
    final void permissionIsClosedUntilEverythingIsAccountedFor(@ForAll("requests") MonitoringRequest request) {
        laws().opensOnlyWhenEveryObligationIsAccountedFor(request);
    }

    /** No text of a request or a verdict shows the worker's id or the purpose in somebody's words. */
    @Property(tries = 200)
    final void noTextShowsWhoTheWorkerIs(@ForAll("requests") MonitoringRequest request) {
        laws().neverTellsWhoTheWorkerIs(request);
    }

    /** A fact that nobody declares, or an unknown value of one, is refused and never passed over. */
    @Property(tries = 100)
    final void aFactThatNobodyDeclaresIsRefused(@ForAll("requests") MonitoringRequest request) {
        laws().refusesAFactThatNobodyDeclares(request);
    }

    /** What is allowed while a CAUTIOUS fact is left out stays allowed whatever the fact turns out to be. */
    @Property(tries = 500)
    final void leavingOutACautiousFactNeverHelps(@ForAll("requests") MonitoringRequest request) {
        partial().isNotHelpedByWhatIsUnstated(request, this::mayDenyWhenStated);
    }

    /** A safeguard more never turns ALLOW into DENY. */
    @Property(tries = 500)
    final void aSafeguardNeverHurts(@ForAll("requests") MonitoringRequest request) {
        partial().isNotHurtByASafeguard(request, improvements());
    }

    /** A verdict names to watch exactly the facts of which one other value turns the decision. */
    @Property(tries = 60)
    final void exactlyTheFactsThatTurnTheDecisionAreWatched(@ForAll("requests") MonitoringRequest request) {
        partial().watchesExactlyTheFactsThatTurnIt(request);
    }

    /** A verdict is settled exactly when no way of stating the missing facts turns it, tried one by one. */
    @Property(tries = 60)
    final void settledMeansThatNoCompletionTurnsIt(@ForAll("requests") MonitoringRequest request, @ForAll long seed) {
        PartialLaws partial = partial();
        partial.isSettledWhenNoCompletionTurnsIt(partial.nearlyComplete(request, new Random(seed)));
    }

    /** Questions name missing facts that decide, all of which are needed. */
    @Property(tries = 60)
    final void questionsDecideAndAreMinimal(@ForAll("requests") MonitoringRequest request) {
        partial().questionsDecide(request);
    }

    /** Remedies allow, ask what is not stated, change only what still can be, hold nothing spare, and miss no single fact. */
    @Property(tries = 60)
    final void remediesAllowAndAreMinimal(@ForAll("requests") MonitoringRequest request) {
        partial().remediesAllow(request);
    }
}
