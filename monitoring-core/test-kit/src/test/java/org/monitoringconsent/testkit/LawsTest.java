// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.always;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isStated;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.spi.CompanyRules;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Permission;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.Verdict;
import org.monitoringconsent.verdict.making.Insight;
import org.monitoringconsent.verdict.making.Ruling;
import org.monitoringconsent.verdict.making.VerdictMaker;

/** Each law passes on a sound rule set and fails on one, or on an engine, in which the fault it is there for is planted. */
class LawsTest {

    private static final VerdictMaker MAKER = VerdictMaker.get();

    private static final PartialLaws.News NO_NEWS = (request, fact, value) -> false;

    private static final Rule NOTICE =
            SmallRuleSet.requirement("DE-OPEN-01", isIn(Facts.NOTICE, Notice.NONE, Notice.GENERIC));
    private static final Rule COVERT = SmallRuleSet.denial(
                    Rule.prohibition("DE-COV-01", "Covert"), isTrue(Facts.COVERT))
            .criminalInterception()
            .build();
    private static final Rule COUNCIL =
            SmallRuleSet.exception("DE-EXC-01", isTrue(Facts.SENIOR_AUTHORISATION), "DE-OPEN-01");
    private static final Rule DUTY = SmallRuleSet.applying(Rule.duty("DE-DUTY-01", "Duty"), always())
            .obliges(Obligation.LIMIT_RETENTION, Obligation.RESTRICT_AND_LOG_ACCESS)
            .build();
    private static final RuleSet SOUND = SmallRuleSet.of(NOTICE, COVERT, COUNCIL, DUTY);

    private static final UnaryOperator<Function<MonitoringRequest, Verdict>> NO_FAULT = UnaryOperator.identity();

    private static List<MonitoringRequest> requests(RuleSet ruleSet) {
        List<MonitoringRequest> requests =
                new ArrayList<>(Requests.stream(1, ruleSet).limit(300).toList());
        requests.add(Requests.valid("DE"));
        return requests;
    }

    private static void holds(VerdictLaws laws, BiConsumer<VerdictLaws, MonitoringRequest> law) {
        requests(laws.ruleSet()).forEach(request -> assertDoesNotThrow(() -> law.accept(laws, request)));
    }

    private static void breaks(VerdictLaws laws, BiConsumer<VerdictLaws, MonitoringRequest> law) {
        assertThrows(
                AssertionError.class, () -> requests(laws.ruleSet()).forEach(request -> law.accept(laws, request)));
    }

    private static void holdsOnlyWithout(
            UnaryOperator<Function<MonitoringRequest, Verdict>> fault, BiConsumer<VerdictLaws, MonitoringRequest> law) {
        holds(new VerdictLaws(SOUND, NO_FAULT), law);
        breaks(new VerdictLaws(SOUND, fault::apply), law);
    }

    private static void holdsOnlyWithout(RuleSet faulty, BiConsumer<VerdictLaws, MonitoringRequest> law) {
        holds(new VerdictLaws(SOUND), law);
        breaks(new VerdictLaws(faulty), law);
    }

    /** An engine whose answers are changed on the way. */
    private static UnaryOperator<Function<MonitoringRequest, Verdict>> changing(
            BiConsumer<MonitoringRequest, Answer> change) {
        return judge -> request -> {
            Answer answer = new Answer(judge.apply(request));
            change.accept(request, answer);
            return answer.verdict();
        };
    }

    @Test
    void noticesAnAnswerThatChangesFromOneTimeToTheNext() {
        AtomicInteger asked = new AtomicInteger();

        holdsOnlyWithout(
                changing((request, answer) -> answer.advise(asked.incrementAndGet() % 3 == 0)),
                VerdictLaws::isTheSameEachTime);
    }

    @Test
    void noticesAnOrderThatMatters() {
        Rule first = SmallRuleSet.applying(Rule.ground("DE-GND-01", "First"), always())
                .build();
        RuleSet faulty = SmallRuleSet.of(
                first,
                concluding("DE-END-01", isTrue(Facts.INTERNAL)),
                concluding("DE-END-02", isTrue(Facts.INCOMING)));

        holdsOnlyWithout(faulty, VerdictLaws::doesNotDependOnTheOrderOfRules);
    }

    private static Rule concluding(String id, Condition when) {
        return Rule.ground(id, "Concluding")
                .inForce(InForce.always())
                .cites(SmallRuleSet.ACT)
                .concludesWhen(when)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();
    }

    @Test
    void noticesAnEngineThatReadsARuleOtherwise() {
        holdsOnlyWithout(
                changing((request, answer) -> {
                    boolean missed = request.manner().covert().equals(Optional.of(true));
                    if (missed) {
                        answer.reasons.removeIf(reason -> reason.rule().value().equals("DE-COV-01"));
                    }
                }),
                VerdictLaws::agreesWithTheNaiveEngine);
    }

    @Test
    void noticesADenialWithoutATextOfItsOwn() {
        holdsOnlyWithout(
                changing((request, answer) -> answer.reasons.replaceAll(
                        reason -> answer.by(reason.definition(), reason.effect(), Texts.of(Locale.ENGLISH, Map.of())))),
                VerdictLaws::explainsEveryDenial);
    }

    @Test
    void noticesACitationThatIsNotInForce() {
        Rule dated = Rule.requirement("DE-OLD-01", "Two authorities")
                .inForce(InForce.always())
                .cites(SmallRuleSet.ACT, InForce.until(2015, 12, 31))
                .cites(Instrument.of("New Act").section("1"), InForce.since(2016, 1, 1))
                .deniesWhen(isTrue(Facts.INTERNAL))
                .exposing(Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();
        RuleSet ruleSet = SmallRuleSet.of(dated);
        UnaryOperator<Function<MonitoringRequest, Verdict>> outdated = changing(
                (request, answer) -> answer.reasons.replaceAll(reason -> answer.on(LocalDate.of(2001, 1, 1), reason)));

        holds(new VerdictLaws(ruleSet), VerdictLaws::explainsEveryDenial);
        breaks(new VerdictLaws(ruleSet, outdated::apply), VerdictLaws::explainsEveryDenial);
    }

    @Test
    void noticesADenyWithoutAReason() {
        holdsOnlyWithout(
                changing((request, answer) -> answer.reasons.removeIf(reason -> reason.effect() == Effect.DENIES)),
                VerdictLaws::explainsEveryDenial);
    }

    @Test
    void noticesAnAllowByAJurisdictionThatHasNoSay() {
        holdsOnlyWithout(
                changing((request, answer) -> answer.coverage = Coverage.DOES_NOT_GOVERN), VerdictLaws::isConsistent);
    }

    @Test
    void noticesAStatedFactThatIsCalledUnstated() {
        holdsOnlyWithout(
                changing((request, answer) -> answer.reasons.replaceAll(
                        reason -> reason.effect() == Effect.DENIES ? answer.naming("manner.covert", reason) : reason)),
                VerdictLaws::isConsistent);
    }

    @Test
    void noticesAnAnswerForDaysBeforeTheFirst() {
        holdsOnlyWithout(
                changing((request, answer) -> {
                    answer.coverage = Coverage.GOVERNS;
                    answer.decision = answer.reasons.removeIf(
                                    reason -> reason.rule().value().equals("CORE-DAY-01"))
                            ? Decision.ALLOW
                            : answer.decision;
                }),
                VerdictLaws::deniesBeforeTheFirstDay);
    }

    @Test
    void noticesAVerdictThatHangsOnWhatJsonDoesNotCarry() {
        List<MonitoringRequest> seen = new ArrayList<>();

        holdsOnlyWithout(
                changing((request, answer) -> {
                    boolean known = seen.stream().anyMatch(other -> other == request);
                    seen.add(request);
                    answer.advise(!known);
                }),
                (laws, request) -> {
                    laws.decide(request);
                    laws.canBeWrittenAndReadBack(request);
                });
    }

    @Test
    void noticesWhatIsAllowedWithoutLaw() {
        holdsOnlyWithout(
                changing((request, answer) -> {
                    boolean unknown = answer.reasons.removeIf(
                            reason -> reason.rule().value().equals("CORE-LAW-02"));
                    boolean denied = answer.reasons.stream().anyMatch(reason -> reason.effect() == Effect.DENIES);
                    answer.decision = unknown && !denied ? Decision.ALLOW : answer.decision;
                }),
                VerdictLaws::deniesWhatItHasNoLawFor);
    }

    @Test
    void noticesWhatIsClaimedAndReadByNoRuleThatCanDeny() {
        RuleSet reading = SmallRuleSet.of(
                SmallRuleSet.requirement("DE-ALL-01", Conditions.isIn(Facts.ACTIVITY, Activity.values())),
                SmallRuleSet.requirement("DE-ALL-02", Conditions.isNot(Facts.PURPOSE, PurposeCategory.values())));
        RuleSet silentOnOne = SmallRuleSet.of(
                SmallRuleSet.requirement("DE-ALL-01", Conditions.isNot(Facts.ACTIVITY, Activity.RECORD)),
                SmallRuleSet.applying(Rule.duty("DE-ALL-02", "Duty"), is(Facts.ACTIVITY, Activity.WHISPER))
                        .obliges(Obligation.TELL_WORKER)
                        .build());

        assertEquals(List.of(), new VerdictLaws(reading).claimedButUnread());
        assertTrue(new VerdictLaws(silentOnOne).claimedButUnread().contains("activity WHISPER"));
        assertFalse(new VerdictLaws(silentOnOne).claimedButUnread().contains("activity RECORD"));
        assertTrue(new VerdictLaws(silentOnOne).claimedButUnread().contains("purpose.category VETTING"));
    }

    @Test
    void noticesAFactThatIsReadAndCalledUnread() {
        UnaryOperator<Function<MonitoringRequest, Verdict>> passedOver = judge -> request -> {
            Verdict verdict = judge.apply(request);
            boolean stated = request.manner().covert().isPresent();
            List<String> unread = stated ? List.of("manner.covert") : verdict.unread();
            Insight insight = new Known(verdict.isSettled(), verdict.watch(), unread, verdict.advice());
            return MAKER.verdict(request.day(), new Answer(verdict).ruling(), insight);
        };

        holdsOnlyWithout(passedOver, VerdictLaws::isNotTouchedByWhatIsUnread);
    }

    @Test
    void noticesACriminalInterceptionThatIsForgotten() {
        Rule harmless = SmallRuleSet.prohibition("DE-COV-01", isTrue(Facts.COVERT));

        holdsOnlyWithout(
                changing((request, answer) -> answer.reasons.replaceAll(
                        reason -> reason.rule().equals(harmless.id()) ? answer.by(harmless, reason.effect()) : reason)),
                VerdictLaws::passesTheOriginOn);
    }

    @Test
    void noticesCompanyRulesThatLoosen() {
        CompanyRules companyRules = CompanyRules.under(Instrument.of("Policy"))
                .prohibits("ACME-POL-01", "No internal calls", isTrue(Facts.INTERNAL), "Banned.", "Leave them.")
                .build();
        UnaryOperator<Function<MonitoringRequest, Verdict>> loosened = changing((request, answer) -> {
            boolean strict =
                    answer.reasons.removeIf(reason -> reason.rule().value().equals("ACME-POL-01"));
            if (strict) {
                answer.reasons.removeIf(reason -> reason.effect() == Effect.DENIES);
                answer.decision = Decision.ALLOW;
            }
        });

        holdsOnlyWithout(loosened, (laws, request) -> laws.isNeverLoosenedBy(companyRules, request));
    }

    @Test
    void noticesAPermissionThatForgetsAnObligation() {
        VerdictLaws laws = new VerdictLaws(SOUND);
        Function<Verdict, Permission> forgetful = verdict -> {
            Answer answer = new Answer(verdict);
            answer.duties = answer.duties.subList(0, answer.duties.size() / 2);
            return answer.verdict().permission();
        };

        holds(laws, VerdictLaws::opensOnlyWhenEveryObligationIsAccountedFor);
        breaks(laws, (verdicts, request) -> verdicts.opensOnlyWhenEveryObligationIsAccountedFor(request, forgetful));
    }

    @Test
    void noticesAWorkerWhoseIdShows() {
        holdsOnlyWithout(
                changing((request, answer) -> answer.reasons.replaceAll(reason -> answer.by(
                        SmallRuleSet.requirement("DE-LEAK-01", always()),
                        reason.effect(),
                        Texts.of(
                                Locale.ENGLISH,
                                Map.of(
                                        "DE-LEAK-01.reason",
                                        "about " + request.worker().id()))))),
                VerdictLaws::neverTellsWhoTheWorkerIs);
    }

    @Test
    void noticesAFactThatIsPassedOver() {
        holdsOnlyWithout(
                judge -> request -> judge.apply(request.withAttributes(Map.of())),
                VerdictLaws::refusesAFactThatNobodyDeclares);
    }

    @Test
    void noticesAFactThatIsSaferLeftOut() {
        RuleSet faulty = SmallRuleSet.of(NOTICE, SmallRuleSet.requirement("DE-ODD-01", isStated(Facts.DECISION)));

        holdsOnlyWithout(
                faulty, (laws, request) -> new PartialLaws(laws).isNotHelpedByWhatIsUnstated(request, NO_NEWS));
    }

    @Test
    void noticesASafeguardThatHurts() {
        RuleSet faulty = SmallRuleSet.of(NOTICE, SmallRuleSet.requirement("DE-ODD-01", isFalse(Facts.RECORDS_HOLD)));

        holdsOnlyWithout(
                faulty,
                (laws, request) -> new PartialLaws(laws).isNotHurtByASafeguard(request, Improvement.ofVocabulary()));
    }

    @Test
    void noticesAFactThatIsNotWatched() {
        holdsOnlyWithout(
                judge -> request -> {
                    Verdict verdict = judge.apply(request);
                    List<String> watch = new ArrayList<>(verdict.watch());
                    watch.remove("manner.covert");
                    return MAKER.verdict(
                            request.day(),
                            new Answer(verdict).ruling(),
                            new Known(verdict.isSettled(), watch, List.of(), List.of()));
                },
                (laws, request) -> new PartialLaws(laws).watchesExactlyTheFactsThatTurnIt(request));
    }

    @Test
    void noticesAnOpenVerdictThatIsCalledSettled() {
        holdsOnlyWithout(
                judge -> request -> {
                    Verdict verdict = judge.apply(request);
                    return MAKER.verdict(
                            request.day(),
                            new Answer(verdict).ruling(),
                            new Known(true, verdict.watch(), List.of(), List.of()));
                },
                (laws, request) -> {
                    PartialLaws partial = new PartialLaws(laws);
                    partial.isSettledWhenNoCompletionTurnsIt(partial.nearlyComplete(request, new Random(1)));
                });
    }

    @Test
    void noticesAQuestionThatDoesNotDecide() {
        holdsOnlyWithout(denyingTheCovert(), (laws, request) -> new PartialLaws(laws).questionsDecide(request));
    }

    @Test
    void noticesARemedyThatDoesNotAllow() {
        holdsOnlyWithout(denyingTheCovert(), (laws, request) -> new PartialLaws(laws).remediesAllow(request));
    }

    /** An engine that denies, for no reason of the rule set, whatever is authorised at the top. */
    private static UnaryOperator<Function<MonitoringRequest, Verdict>> denyingTheCovert() {
        return changing((request, answer) -> {
            boolean authorised = request.safeguards().seniorAuthorisation().orElse(false);
            answer.decision = authorised ? Decision.DENY : answer.decision;
        });
    }

    @Test
    void lawsHoldForRandomSoundConditionsToo() {
        RuleSet nested = SmallRuleSet.of(
                NOTICE,
                SmallRuleSet.requirement(
                        "DE-NEST-01",
                        all(
                                not(isTrue(Facts.RETENTION_JUSTIFIED)),
                                any(isTrue(Facts.COVERT), not(isTrue(Facts.INCOMING))))),
                SmallRuleSet.requirement("DE-NEST-02", is(Facts.NOTICE, Notice.NONE)),
                DUTY);
        VerdictLaws laws = new VerdictLaws(nested);

        holds(laws, VerdictLaws::agreesWithTheNaiveEngine);
        holds(laws, (verdicts, request) -> new PartialLaws(verdicts).questionsDecide(request));
        holds(laws, (verdicts, request) -> new PartialLaws(verdicts).remediesAllow(request));
        holds(laws, (verdicts, request) -> new PartialLaws(verdicts).watchesExactlyTheFactsThatTurnIt(request));
    }

    /** What a verdict says of itself, as it is made up here; the reasons already name what was not stated. */
    private record Known(boolean settled, List<String> watch, List<String> unread, List<Advice> advice)
            implements Insight {
        @Override
        public List<String> unstated(Jurisdiction jurisdiction, Rule rule) {
            return List.of();
        }
    }

    /** A verdict taken apart, to be changed and put together again. */
    private static final class Answer {

        private final Verdict original;
        private final JurisdictionVerdict part;
        private final List<Reason> reasons;
        private Decision decision;
        private Coverage coverage;
        private List<Duty> duties;
        private final List<Advice> advice;

        Answer(Verdict verdict) {
            original = verdict;
            part = verdict.byJurisdiction().get(0);
            reasons = new ArrayList<>(part.reasons());
            decision = part.decision();
            coverage = part.coverage();
            duties = part.duties();
            advice = new ArrayList<>(part.advice());
        }

        void advise(boolean wanted) {
            if (wanted) {
                advice.add(MAKER.advice(Advisory.COMPENSATION_RISK, List.of()));
            }
        }

        Reason by(Rule rule, Effect effect) {
            return by(rule, effect, SOUND.texts());
        }

        Reason by(Rule rule, Effect effect, Texts texts) {
            return MAKER.reason(
                    MAKER.backing(
                            part.jurisdiction(), rule, texts, part.ruleSet().edition(), false),
                    effect,
                    List.of());
        }

        Reason naming(String path, Reason reason) {
            LocalDate edition = part.ruleSet().edition();
            return MAKER.reason(
                    MAKER.backing(
                            part.jurisdiction(), reason.definition(), SOUND.texts(), edition, reason.contestable()),
                    reason.effect(),
                    List.of(path));
        }

        Reason on(LocalDate editionDay, Reason reason) {
            return MAKER.reason(
                    MAKER.backing(
                            part.jurisdiction(), reason.definition(), SOUND.texts(), editionDay, reason.contestable()),
                    reason.effect(),
                    reason.unstated());
        }

        Ruling ruling() {
            return Ruling.of(MAKER.answer(decision, coverage, part.ruleSet(), reasons, duties, advice));
        }

        Verdict verdict() {
            Insight insight = new Known(original.isSettled(), original.watch(), original.unread(), List.of());
            return MAKER.verdict(original.day(), ruling(), insight);
        }
    }
}
