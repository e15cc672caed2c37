// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isFalse;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Suspicion;
import org.monitoringconsent.domain.Worker;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;

/**
 * The policy in the rules of the library, and its facts in the vocabulary of a request.
 *
 * <p>Jurisdiction is the worker's country; content is the activity RECORD, no content LOG_TRAFFIC; informed is a specific
 * notice; private is a plainly personal nature; retention, of which three spans matter, is the band of the headcount. The
 * three permits are grounds; that there must be one is a requirement of its own.
 */
final class OurRules {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Citation CITATION =
            Instrument.of("Reference policy of twelve rules").whole();

    static final CountryCode UK = CountryCode.of("GB");
    static final CountryCode NL = CountryCode.of("NL");
    private static final CountryCode OTHER = CountryCode.of("DE");

    private static final Condition CONTENT = is(Facts.ACTIVITY, Activity.RECORD);
    private static final Condition INFORMED = is(Facts.NOTICE, Notice.SPECIFIC);
    private static final Condition ASSESSED = is(Facts.IMPACT_ASSESSMENT, ImpactAssessment.LOW_RISK);
    private static final Condition COVERT = isTrue(Facts.COVERT);
    private static final Condition COMPLIANCE = is(Facts.PURPOSE, PurposeCategory.REGULATORY_COMPLIANCE);
    private static final Condition INVESTIGATING =
            isIn(Facts.PURPOSE, PurposeCategory.REGULATORY_COMPLIANCE, PurposeCategory.CRIME_DETECTION);
    private static final Condition COACHING =
            isIn(Facts.PURPOSE, PurposeCategory.QUALITY_STANDARDS, PurposeCategory.ESTABLISH_FACTS);

    private static final Condition P1 = all(INVESTIGATING, ASSESSED);
    private static final Condition P2 = all(COACHING, INFORMED, is(Facts.CONSENT, Consent.ALL));
    private static final Condition P3 = all(not(CONTENT), INFORMED, is(Facts.HEADCOUNT, HeadcountBand.UNDER_10));

    private OurRules() {}

    static RuleSet ruleSet() {
        return ruleSet(List.of(
                denial("01", not(isIn(Facts.WORKER_COUNTRY, UK, NL))),
                denial("02", all(not(INFORMED), not(COVERT))),
                denial("03", all(COVERT, isFalse(Facts.SUSPICION_DOCUMENTED))),
                denial("04", all(COVERT, not(INVESTIGATING))),
                denial("05", all(is(Facts.WORKER_COUNTRY, NL), isNot(Facts.COUNCIL_CONSENT, CouncilConsent.OBTAINED))),
                denial("06", all(CONTENT, not(ASSESSED))),
                denial("07", all(CONTENT, is(Facts.NATURE, Nature.PERSONAL))),
                denial("08", all(is(Facts.HEADCOUNT, HeadcountBand.FROM_50), not(COMPLIANCE))),
                denial(
                        "09",
                        all(
                                is(Facts.WORKER_COUNTRY, UK),
                                is(Facts.CHANNEL, Channel.CALL),
                                CONTENT,
                                isFalse(Facts.OTHER_PARTY_NOTIFIED))),
                permit("01", P1),
                permit("02", P2),
                permit("03", P3),
                denial("10", not(any(P1, P2, P3)))));
    }

    static RuleSet ruleSet(List<Rule> rules) {
        Map<String, String> texts = new TreeMap<>();
        for (Rule rule : rules) {
            texts.put(rule.id() + ".reason", "Rule " + rule.id() + " of the reference policy applies.");
            texts.put(rule.id() + ".remedy", "See the reference policy.");
        }
        return RuleSet.named("GB", "Reference policy")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(rules)
                .build(Texts.of(Locale.ENGLISH, texts));
    }

    static Rule denial(String number, Condition condition) {
        return Rule.requirement("REF-DENY-" + number, "Denial " + number)
                .inForce(InForce.always())
                .cites(CITATION)
                .deniesWhen(condition)
                .exposing(Exposure.CIVIL)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();
    }

    static Rule permit(String number, Condition condition) {
        return Rule.ground("REF-PERMIT-" + number, "Permit " + number)
                .inForce(InForce.always())
                .cites(CITATION)
                .appliesWhen(condition)
                .binding(Binding.STATUTE)
                .confidence(Confidence.HIGH)
                .build();
    }

    static MonitoringRequest request(CallFacts call) {
        CountryCode country = switch (call.getJurisdiction()) {
            case UK -> UK;
            case NL -> NL;
            case OTHER -> OTHER;
        };
        return MonitoringRequest.builder()
                .day(DAY)
                .activity(call.isContent() ? Activity.RECORD : Activity.LOG_TRAFFIC)
                .purpose(MonitoringPurpose.builder()
                        .category(purpose(call.getPurpose()))
                        .build())
                .worker(Worker.builder()
                        .id("w-1")
                        .country(country)
                        .notice(call.isInformed() ? Notice.SPECIFIC : Notice.NONE)
                        .build())
                .communication(communication(call))
                .manner(Manner.builder().covert(call.isCovert()).build())
                .employer(Employer.builder()
                        .country(UK)
                        .headcount(call.getRetention() <= 90 ? 5 : call.getRetention() <= 180 ? 20 : 100)
                        .build())
                .safeguards(Safeguards.builder()
                        .councilConsent(call.isWorksCouncil() ? CouncilConsent.OBTAINED : CouncilConsent.NOT_ASKED)
                        .impactAssessment(call.isDpia() ? ImpactAssessment.LOW_RISK : ImpactAssessment.NOT_DONE)
                        .build())
                .suspicion(Suspicion.builder().documented(call.isSuspicion()).build())
                .build();
    }

    private static Communication communication(CallFacts call) {
        return Communication.builder()
                .channel(
                        switch (call.getChannel()) {
                            case VOICE -> Channel.CALL;
                            case EMAIL -> Channel.EMAIL;
                            case CHAT -> Channel.CHAT;
                            case VIDEO -> Channel.VIDEO_MEETING;
                        })
                .line(Line.HOSTED_FOR_BUSINESS)
                .nature(call.isPrivateComm() ? Nature.PERSONAL : Nature.BUSINESS)
                .consent(call.isConsent() ? Consent.ALL : Consent.NONE)
                .otherPartyNotified(call.isThirdParty())
                .build();
    }

    private static PurposeCategory purpose(CallFacts.Purpose purpose) {
        return switch (purpose) {
            case QUALITY -> PurposeCategory.QUALITY_STANDARDS;
            case TRAINING -> PurposeCategory.ESTABLISH_FACTS;
            case COMPLIANCE -> PurposeCategory.REGULATORY_COMPLIANCE;
            case FRAUD -> PurposeCategory.CRIME_DETECTION;
            case PERFORMANCE -> PurposeCategory.PRODUCTIVITY;
            case CURIOSITY -> PurposeCategory.UNSPECIFIED;
        };
    }

    /** The bits of the rules that a verdict names; the requirement that there be a permit has none. */
    static int bits(Iterable<String> rules) {
        List<String> names = new ArrayList<>();
        for (String rule : rules) {
            if (!rule.equals("REF-DENY-10")) {
                names.add((rule.startsWith("REF-DENY") ? "D" : "P")
                        + Integer.parseInt(rule.substring(rule.length() - 2)));
            }
        }
        return names.stream().mapToInt(PolicyAnswer::bit).reduce(0, (left, right) -> left | right);
    }
}
