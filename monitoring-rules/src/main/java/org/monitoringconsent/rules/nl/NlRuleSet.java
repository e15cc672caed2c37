// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules.nl;

import static org.monitoringconsent.rules.nl.AssessmentRules.NL_BSN_01;
import static org.monitoringconsent.rules.nl.AssessmentRules.NL_CRI_01;
import static org.monitoringconsent.rules.nl.AssessmentRules.NL_DPI_01;
import static org.monitoringconsent.rules.nl.InvestigationRules.NL_COV_01;
import static org.monitoringconsent.rules.nl.PersonalContentRules.NL_PER_02;
import static org.monitoringconsent.rules.nl.ProtectedRules.NL_PRO_01;
import static org.monitoringconsent.rules.nl.ReporterAndVettingRules.NL_VET_01;
import static org.monitoringconsent.rules.nl.WorksCouncilRules.NL_WC_05;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.rule.RuleSet;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.rules.eu.EuBaseline;
import org.monitoringconsent.rules.eu.NationalItem;
import org.monitoringconsent.spi.RuleSetProvider;

/** Brings the law of the European part of the Netherlands along, from 1 September 2001 on. */
public final class NlRuleSet implements RuleSetProvider {

    private static final String VERSION = "2026-11-29";

    /** A provider of the Dutch rule set. */
    public NlRuleSet() {}

    @Override
    public RuleSet ruleSet() {
        return NlCitations.addTo(profile()).build(texts());
    }

    @Override
    public List<String> acceptedFindings() {
        return RuleSetProvider.lines(NlRuleSet.class.getResourceAsStream("accepted-findings.txt"));
    }

    @Override
    public List<String> acceptedFindings(Locale language) {
        return RuleSetProvider.lines("accepted-findings", language, NlRuleSet.class::getResourceAsStream);
    }

    /** The profile in the order of the page. */
    private static EuBaseline profile() {
        return EuBaseline.profile("NL", "Netherlands")
                .version(VERSION)
                .coversFrom(2001, 9, 1)
                .checkedUpTo(2026, 7, 3)
                .hasLawFor(
                        Facts.ACTIVITY,
                        Activity.LISTEN_LIVE,
                        Activity.WHISPER,
                        Activity.BARGE_IN,
                        Activity.RECORD,
                        Activity.PLAY_BACK,
                        Activity.TRANSCRIBE,
                        Activity.ANALYSE_SPEECH,
                        Activity.SCORE_BY_AI,
                        Activity.RECOGNISE_EMOTION,
                        Activity.IDENTIFY_SPEAKER,
                        Activity.LOG_TRAFFIC,
                        Activity.READ_ENVELOPE,
                        Activity.READ_SUBJECT,
                        Activity.READ_MESSAGE,
                        Activity.PLAY_VOICEMAIL,
                        Activity.READ_FILES,
                        Activity.LISTEN_TO_ROOM,
                        Activity.RECORD_ROOM,
                        Activity.WATCH_BY_CAMERA,
                        Activity.CAPTURE_SCREEN,
                        Activity.LOG_KEYSTROKES,
                        Activity.TRACK_LOCATION,
                        Activity.CHECK_RECORDS)
                .hasLawFor(
                        Facts.PURPOSE,
                        PurposeCategory.QUALITY_STANDARDS,
                        PurposeCategory.PRODUCTIVITY,
                        PurposeCategory.ESTABLISH_FACTS,
                        PurposeCategory.COMPLAINT_OR_DISPUTE,
                        PurposeCategory.REGULATORY_COMPLIANCE,
                        PurposeCategory.HEALTH_AND_SAFETY,
                        PurposeCategory.SITE_SECURITY,
                        PurposeCategory.SYSTEM_OPERATION,
                        PurposeCategory.UNAUTHORISED_USE,
                        PurposeCategory.COST_CONTROL,
                        PurposeCategory.ABSENCE_COVER,
                        PurposeCategory.DETERMINE_RELEVANCE,
                        PurposeCategory.MISCONDUCT_INVESTIGATION,
                        PurposeCategory.CRIME_DETECTION,
                        PurposeCategory.HELPLINE_SUPERVISION,
                        PurposeCategory.ATTENDANCE,
                        PurposeCategory.SAFEGUARDING,
                        PurposeCategory.VETTING,
                        PurposeCategory.MODEL_TRAINING,
                        PurposeCategory.NATIONAL_SECURITY,
                        PurposeCategory.UNION_ACTIVITY,
                        PurposeCategory.IDENTIFY_REPORTER,
                        PurposeCategory.UNSPECIFIED)
                .protectsReportersFrom(2023, 2, 18)
                .platformWorkDirectiveFrom(2026, 12, 2)
                .without(NationalItem.WORKER_CONSENT, "no Dutch act lets consent of a worker carry monitoring")
                .scope(ScopeRules.rules())
                .investigations(InvestigationRules.rules())
                .covertException(NL_COV_01)
                .objectionRestriction(NL_COV_01)
                .rules(PersonalContentRules.rules())
                .personalContentException(NL_PER_02)
                .rules(OpennessRules.rules())
                .rules(ProtectedRules.rules())
                .protectedFunctions(List.of(NL_PRO_01))
                .coDetermination(WorksCouncilRules.rules())
                .orderedByLawSpared(NL_WC_05)
                .rules(AssessmentRules.rules())
                .assessmentList(List.of(NL_DPI_01))
                .offenceData(List.of(NL_CRI_01))
                .nationalNumber(List.of(NL_BSN_01))
                .criminalLaw(CriminalLawRules.rules())
                .rules(ProviderRules.rules())
                .rules(CameraRules.rules())
                .rules(MessageRules.rules())
                .rules(ReporterAndVettingRules.rules())
                .vetting(List.of(NL_VET_01))
                .acting(ActingRules.rules())
                .acting(EvidenceRules.rules());
    }

    private static Texts texts() {
        // No reference to the method: it is on the way to the first verdict.
        return Texts.files("messages", new Function<String, @Nullable InputStream>() {
            @Override
            public @Nullable InputStream apply(String file) {
                return NlRuleSet.class.getResourceAsStream(file);
            }
        });
    }
}
