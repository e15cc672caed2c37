// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.testkit;

import static org.monitoringconsent.condition.Conditions.all;
import static org.monitoringconsent.condition.Conditions.any;
import static org.monitoringconsent.condition.Conditions.before;
import static org.monitoringconsent.condition.Conditions.is;
import static org.monitoringconsent.condition.Conditions.isIn;
import static org.monitoringconsent.condition.Conditions.isNot;
import static org.monitoringconsent.condition.Conditions.isTrue;
import static org.monitoringconsent.condition.Conditions.not;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Representation;
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
 * The small policy of nine denials and three permits on which engines are compared, as a rule set of this library.
 *
 * <p>It is no law. Its thirteen facts are mapped onto facts of the vocabulary that a request may leave out and that have at
 * least as many values; values that the policy does not have behave as its purpose CURIOSITY does. A denial overrides; without
 * a permit the answer is DENY, which the rule {@code REF-P-00} says.
 */
public final class ReferencePolicy {

    /** {@code jurisdiction}: UK, NL, OTHER. */
    public static final Fact<Representation> JURISDICTION = Facts.REPRESENTATION;

    /** {@code purpose}. */
    public static final Fact<PurposeCategory> PURPOSE = Facts.PURPOSE;

    /** {@code purpose} values in the order QUALITY, TRAINING, COMPLIANCE, FRAUD, PERFORMANCE, CURIOSITY. */
    public static final List<PurposeCategory> PURPOSES = List.of(
            PurposeCategory.QUALITY_STANDARDS,
            PurposeCategory.PRODUCTIVITY,
            PurposeCategory.REGULATORY_COMPLIANCE,
            PurposeCategory.CRIME_DETECTION,
            PurposeCategory.ATTENDANCE,
            PurposeCategory.COST_CONTROL);

    /** {@code channel}: VOICE, EMAIL, CHAT, VIDEO. */
    public static final Fact<Extent> CHANNEL = Facts.EXTENT;

    /** {@code retention}: at most 90 days, at most 180, more. */
    public static final Fact<HeadcountBand> RETENTION = Facts.HEADCOUNT;

    /** The nine flags: informed, consent, thirdParty, worksCouncil, dpia, covert, privateComm, content, suspicion. */
    public static final List<Fact<Boolean>> FLAGS = List.of(
            Facts.REPORTER_CONSENT,
            Facts.CONSENT_FREELY_GIVEN,
            Facts.SUBSCRIBER_CONSENT,
            Facts.OFFENCE_DATA_RULES,
            Facts.PRIOR_AUTHORITY_CHECK,
            Facts.COVERT,
            Facts.PUBLIC_AUTHORITY,
            Facts.LESS_INTRUSIVE_MEANS_SUFFICE,
            Facts.SUSPICION_ABOUT_THIS_COMMUNICATION);

    private static final Condition INFORMED = isTrue(FLAGS.get(0));
    private static final Condition CONSENT = isTrue(FLAGS.get(1));
    private static final Condition THIRD_PARTY_TOLD = isTrue(FLAGS.get(2));
    private static final Condition WORKS_COUNCIL = isTrue(FLAGS.get(3));
    private static final Condition ASSESSED = isTrue(FLAGS.get(4));
    private static final Condition COVERT = isTrue(FLAGS.get(5));
    private static final Condition PRIVATE = isTrue(FLAGS.get(6));
    private static final Condition CONTENT = isTrue(FLAGS.get(7));
    private static final Condition SUSPICION = isTrue(FLAGS.get(8));
    private static final Condition COMPLIANCE = is(PURPOSE, PURPOSES.get(2));

    private static final Condition P1 = all(isIn(PURPOSE, PURPOSES.get(2), PURPOSES.get(3)), ASSESSED);
    private static final Condition P2 = all(isIn(PURPOSE, PURPOSES.get(0), PURPOSES.get(1)), INFORMED, CONSENT);
    private static final Condition P3 = all(not(CONTENT), INFORMED, is(RETENTION, HeadcountBand.UNDER_10));

    private ReferencePolicy() {}

    /** The policy, as the rule set of a country. */
    public static RuleSet ruleSet(String country) {
        Map<String, String> texts = new TreeMap<>();
        List<Rule> rules = rules();
        rules.forEach(rule -> {
            texts.put(rule.id() + ".reason", rule.title());
            texts.put(rule.id() + ".remedy", rule.title());
        });
        return RuleSet.named(country, "Reference policy")
                .version("1")
                .coversFrom(2000, 1, 1)
                .checkedUpTo(2100, 1, 1)
                .hasLawFor(Facts.ACTIVITY, Activity.values())
                .hasLawFor(Facts.PURPOSE, PurposeCategory.values())
                .rules(rules)
                .build(Texts.of(Locale.ENGLISH, texts));
    }

    private static List<Rule> rules() {
        return List.of(
                Rule.scope("REF-S-01", "Before the first day")
                        .inForce(InForce.always())
                        .cites(source())
                        .outsidePeriodWhen(before(2000, 1, 1))
                        .binding(Binding.COMPANY)
                        .confidence(Confidence.HIGH)
                        .build(),
                denial("REF-D-01", is(JURISDICTION, Representation.NONE)),
                denial("REF-D-02", all(not(INFORMED), not(COVERT))),
                denial("REF-D-03", all(COVERT, not(SUSPICION))),
                denial("REF-D-04", all(COVERT, isNot(PURPOSE, PURPOSES.get(3), PURPOSES.get(2)))),
                denial("REF-D-05", all(is(JURISDICTION, Representation.STAFF_DELEGATION), not(WORKS_COUNCIL))),
                denial("REF-D-06", all(CONTENT, not(ASSESSED))),
                denial("REF-D-07", all(CONTENT, PRIVATE)),
                denial("REF-D-08", all(is(RETENTION, HeadcountBand.FROM_50), not(COMPLIANCE))),
                denial(
                        "REF-D-09",
                        all(
                                is(JURISDICTION, Representation.WORKS_COUNCIL),
                                is(CHANNEL, Extent.SAMPLED),
                                CONTENT,
                                not(THIRD_PARTY_TOLD))),
                permit("REF-P-01", P1),
                permit("REF-P-02", P2),
                permit("REF-P-03", P3),
                denial("REF-P-00", not(any(P1, P2, P3))));
    }

    private static Citation source() {
        return Instrument.of("the reference policy").whole();
    }

    private static Rule denial(String id, Condition when) {
        return Rule.requirement(id, "Denial " + id)
                .inForce(InForce.always())
                .cites(source())
                .deniesWhen(when)
                .exposing(Exposure.CONTRACT)
                .binding(Binding.COMPANY)
                .confidence(Confidence.HIGH)
                .build();
    }

    private static Rule permit(String id, Condition when) {
        return Rule.ground(id, "Permit " + id)
                .inForce(InForce.always())
                .cites(source())
                .appliesWhen(when)
                .binding(Binding.COMPANY)
                .confidence(Confidence.HIGH)
                .build();
    }

    /**
     * The decision in plain code, over the positions of the values.
     *
     * @param jurisdiction 0 UK, 1 NL, 2 OTHER
     * @param purpose 0 to 5, in the order of {@link #PURPOSES}
     * @param channel 0 VOICE to 3 VIDEO
     * @param retention 0 at most 90 days, 1 at most 180, 2 more
     * @param flags bit i is the flag i of {@link #FLAGS}
     */
    public static boolean allows(int jurisdiction, int purpose, int channel, int retention, int flags) {
        int reasons = reasons(jurisdiction, purpose, channel, retention, flags);
        return reasons >>> 9 != 0 && (reasons & 0x1FF) == 0;
    }

    /** The rules that hold: bits 0 to 8 the denials D1 to D9, bits 9 to 11 the permits P1 to P3. */
    public static int reasons(int jurisdiction, int purpose, int channel, int retention, int flags) {
        boolean informed = (flags & 1) != 0;
        boolean consent = (flags & 2) != 0;
        boolean thirdParty = (flags & 4) != 0;
        boolean worksCouncil = (flags & 8) != 0;
        boolean assessed = (flags & 16) != 0;
        boolean covert = (flags & 32) != 0;
        boolean privately = (flags & 64) != 0;
        boolean content = (flags & 128) != 0;
        boolean suspicion = (flags & 256) != 0;
        boolean complianceOrFraud = purpose == 2 || purpose == 3;
        int mask = 0;
        mask |= jurisdiction == 2 ? 1 : 0;
        mask |= !informed && !covert ? 1 << 1 : 0;
        mask |= covert && !suspicion ? 1 << 2 : 0;
        mask |= covert && !complianceOrFraud ? 1 << 3 : 0;
        mask |= jurisdiction == 1 && !worksCouncil ? 1 << 4 : 0;
        mask |= content && !assessed ? 1 << 5 : 0;
        mask |= content && privately ? 1 << 6 : 0;
        mask |= retention == 2 && purpose != 2 ? 1 << 7 : 0;
        mask |= jurisdiction == 0 && channel == 0 && content && !thirdParty ? 1 << 8 : 0;
        mask |= complianceOrFraud && assessed ? 1 << 9 : 0;
        mask |= purpose < 2 && informed && consent ? 1 << 10 : 0;
        mask |= !content && informed && retention == 0 ? 1 << 11 : 0;
        return mask;
    }
}
