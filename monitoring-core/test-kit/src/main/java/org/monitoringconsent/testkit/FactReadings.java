package org.monitoringconsent.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.CardData;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.DataCapture;
import org.monitoringconsent.domain.DecisionMaking;
import org.monitoringconsent.domain.EmotionExemption;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.FindingAbout;
import org.monitoringconsent.domain.HeadcountBand;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.MeasureKind;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.ProtectedFunction;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.Recipient;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.Sector;
import org.monitoringconsent.domain.Subject;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.domain.Transfer;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.fact.Fact;

/**
 * Reads the facts of a request one by one from its objects, with the unstated readings of the vocabulary's table.
 *
 * <p>Written from the vocabulary and not from the catalogue, so that a wrong reading or a wrong bit of the packed form
 * shows as a difference.
 */
final class FactReadings {

    private static final FactReadings VOCABULARY = new FactReadings();

    private final Map<String, Reading> byPath = new LinkedHashMap<>();

    private FactReadings() {
        given("activity", request -> Optional.of(request.activity()));
        fact("purpose.category", request -> request.purpose().category(), PurposeCategory.UNSPECIFIED);
        given("worker.country", request -> Optional.of(request.worker().country()));
        aboutWorker();
        given("communication", request -> Optional.of(request.communication().isPresent()));
        given("communication.channel", request -> request.communication().map(Communication::channel));
        given("communication.line", request -> request.communication().map(Communication::line));
        aboutCommunication();
        fact("manner.timeLimited", request -> request.manner().endsOn().map(end -> true), false);
        aboutManner();
        given("employer.country", request -> Optional.of(request.employer().country()));
        fact(
                "employer.headcount",
                request -> request.employer().headcount().map(FactReadings::band),
                HeadcountBand.FROM_50);
        aboutEmployer();
        aboutSafeguards();
        aboutSuspicion();
        aboutSource();
        given("use", request -> Optional.of(request.use().isPresent()));
        given("use.kind", request -> request.use().map(Use::kind));
        aboutUse();
        given("recordCheck", request -> Optional.of(request.recordCheck().isPresent()));
        given("recordCheck.record", request -> request.recordCheck().map(RecordCheck::record));
        aboutRecordCheck();
    }

    /** The paths of the vocabulary's facts. */
    static Set<String> paths() {
        return Collections.unmodifiableSet(VOCABULARY.byPath.keySet());
    }

    /** The value that the request states, empty when it leaves the fact out. */
    static Optional<?> stated(MonitoringRequest request, Fact<?> fact) {
        if (fact.isDeclared()) {
            return Optional.ofNullable(request.attributes().get(fact.name())).map(AttributeValue::asText);
        }
        return reading(fact).stated().apply(request);
    }

    /** The value at which the fact is read: the stated one, or the unstated reading; empty when there is none. */
    static Optional<?> value(MonitoringRequest request, Fact<?> fact) {
        Optional<?> stated = stated(request, fact);
        if (stated.isPresent()) {
            return stated;
        }
        return fact.isDeclared()
                ? fact.unstated(request.activity())
                : reading(fact).unstated().apply(request.activity());
    }

    /** The value at which the vocabulary reads the fact when a request for this activity leaves it out. */
    static Optional<?> unstated(Fact<?> fact, Activity activity) {
        return reading(fact).unstated().apply(activity);
    }

    private static Reading reading(Fact<?> fact) {
        Reading reading = VOCABULARY.byPath.get(fact.name());
        if (reading == null) {
            throw new IllegalArgumentException("fact `" + fact.name() + "` must be one of the vocabulary");
        }
        return reading;
    }

    private void aboutWorker() {
        dependent("worker.place", request -> request.worker().place(), FactReadings::placeUnstated);
        fact("worker.inMonitoredGroup", request -> request.worker().inMonitoredGroup(), false);
        fact("worker.notice", request -> request.worker().notice(), Notice.NONE);
        fact("worker.objected", request -> request.worker().objected(), false);
    }

    private void aboutCommunication() {
        fact(
                "communication.nature",
                request -> request.communication().flatMap(Communication::nature),
                Nature.UNDETERMINED);
        fact("communication.internal", request -> request.communication().flatMap(Communication::internal), false);
        fact("communication.incoming", request -> request.communication().flatMap(Communication::incoming), false);
        fact(
                "communication.privacyPromise",
                request -> request.communication().flatMap(Communication::privacyPromise),
                PrivacyPromise.NONE);
        fact(
                "communication.protectedFunction",
                request -> request.communication().flatMap(Communication::protectedFunction),
                ProtectedFunction.NONE);
        fact(
                "communication.protectionWaived",
                request -> request.communication().flatMap(Communication::protectionWaived),
                false);
        fact(
                "communication.sharedByParty",
                request -> request.communication().flatMap(Communication::sharedByParty),
                false);
        fact("communication.consent", request -> request.communication().flatMap(Communication::consent), Consent.NONE);
        given(
                "communication.otherPartyCountry",
                request -> request.communication().flatMap(Communication::otherPartyCountry));
        fact(
                "communication.otherPartyNotified",
                request -> request.communication().flatMap(Communication::otherPartyNotified),
                false);
        fact(
                "communication.otherPartyObjected",
                request -> request.communication().flatMap(Communication::otherPartyObjected),
                false);
        fact(
                "communication.cardData",
                request -> request.communication().flatMap(Communication::cardData),
                CardData.NONE);
        fact(
                "communication.specialCategory",
                request -> request.communication().flatMap(Communication::specialCategory),
                DataCapture.INCIDENTAL);
        fact(
                "communication.offenceData",
                request -> request.communication().flatMap(Communication::offenceData),
                DataCapture.INCIDENTAL);
        fact(
                "communication.nationalNumber",
                request -> request.communication().flatMap(Communication::nationalNumber),
                DataCapture.INCIDENTAL);
        fact(
                "communication.withinRecordingDuty",
                request -> request.communication().flatMap(Communication::withinRecordingDuty),
                false);
    }

    private void aboutManner() {
        fact("manner.extent", request -> request.manner().extent(), Extent.CONTINUOUS);
        fact("manner.covert", request -> request.manner().covert(), false);
        fact("manner.operator", request -> request.manner().operator(), Operator.UNAUTHORISED);
        fact("manner.forEmployer", request -> request.manner().forEmployer(), true);
        dependent(
                "manner.storedCopy",
                request -> request.manner().storedCopy(),
                activity -> Optional.of(activity == Activity.PLAY_BACK));
        fact("manner.stopsWhenPersonal", request -> request.manner().stopsWhenPersonal(), false);
        fact("manner.recordsHold", request -> request.manner().recordsHold(), true);
        fact("manner.recordsSound", request -> request.manner().recordsSound(), true);
        fact("manner.subject", request -> request.manner().subject(), Subject.BOTH);
        dependent(
                "manner.biometric",
                request -> request.manner().biometric(),
                activity ->
                        Optional.of(activity == Activity.IDENTIFY_SPEAKER ? Biometric.IDENTIFICATION : Biometric.NONE));
        fact("manner.legacyAiSystem", request -> request.manner().legacyAiSystem(), false);
        fact("manner.emotionFromBiometrics", request -> request.manner().emotionFromBiometrics(), true);
        fact("manner.emotionExemption", request -> request.manner().emotionExemption(), EmotionExemption.NONE);
        dependent("manner.decision", request -> request.manner().decision(), FactReadings::decisionUnstated);
    }

    private void aboutEmployer() {
        fact("employer.publicAuthority", request -> request.employer().publicAuthority(), false);
        fact("employer.sector", request -> request.employer().sector(), Sector.GENERAL);
        fact("employer.representation", request -> request.employer().representation(), Representation.WORKS_COUNCIL);
    }

    private void aboutSafeguards() {
        fact("safeguards.legalBasis", request -> request.safeguards().legalBasis(), LegalBasis.NONE);
        fact("safeguards.consentFreelyGiven", request -> request.safeguards().consentFreelyGiven(), false);
        fact("safeguards.balancing", request -> request.safeguards().balancing(), Balancing.NOT_DONE);
        fact(
                "safeguards.lessIntrusiveMeansSuffice",
                request -> request.safeguards().lessIntrusiveMeansSuffice(),
                true);
        fact(
                "safeguards.impactAssessment",
                request -> request.safeguards().impactAssessment(),
                ImpactAssessment.NOT_DONE);
        fact("safeguards.priorAuthorityCheck", request -> request.safeguards().priorAuthorityCheck(), false);
        fact("safeguards.councilConsent", request -> request.safeguards().councilConsent(), CouncilConsent.NOT_ASKED);
        fact("safeguards.measureKind", request -> request.safeguards().measureKind(), MeasureKind.SYSTEM_OR_POLICY);
        fact("safeguards.seniorAuthorisation", request -> request.safeguards().seniorAuthorisation(), false);
        fact("safeguards.tellingWouldPrejudice", request -> request.safeguards().tellingWouldPrejudice(), false);
        fact("safeguards.specialDataCondition", request -> request.safeguards().specialDataCondition(), false);
        fact("safeguards.offenceDataCondition", request -> request.safeguards().offenceDataCondition(), false);
        fact("safeguards.offenceDataRules", request -> request.safeguards().offenceDataRules(), false);
        fact("safeguards.biometricAlternative", request -> request.safeguards().biometricAlternative(), false);
        fact(
                "safeguards.automatedDecisionSafeguards",
                request -> request.safeguards().automatedDecisionSafeguards(),
                false);
        fact(
                "safeguards.automatedDecisionException",
                request -> request.safeguards().automatedDecisionException(),
                false);
        fact("safeguards.retentionJustified", request -> request.safeguards().retentionJustified(), false);
        fact("safeguards.transfer", request -> request.safeguards().transfer(), Transfer.NONE);
        fact("safeguards.subscriberConsent", request -> request.safeguards().subscriberConsent(), false);
        fact("safeguards.licensedInvestigator", request -> request.safeguards().licensedInvestigator(), false);
        fact("safeguards.reporterConsent", request -> request.safeguards().reporterConsent(), false);
        fact("safeguards.statutoryDuty", request -> request.safeguards().statutoryDuty(), false);
        fact("safeguards.objectionOverridden", request -> request.safeguards().objectionOverridden(), false);
    }

    private void aboutSuspicion() {
        fact("suspicion.conduct", request -> request.suspicion().conduct(), SuspectedConduct.NONE);
        fact("suspicion.strength", request -> request.suspicion().strength(), SuspicionStrength.NONE);
        fact("suspicion.documented", request -> request.suspicion().documented(), false);
        fact("suspicion.aboutThisCommunication", request -> request.suspicion().aboutThisCommunication(), false);
    }

    private void aboutSource() {
        fact("source.provenance", request -> request.source().provenance(), Provenance.CRIMINAL_INTERCEPTION);
        fact("source.collectedFor", request -> request.source().collectedFor(), PurposeCategory.UNSPECIFIED);
        fact("source.useAnnounced", request -> request.source().useAnnounced(), false);
        fact("source.useExcluded", request -> request.source().useExcluded(), false);
        fact("source.covert", request -> request.source().covert(), false);
        fact("source.aggravated", request -> request.source().aggravated(), true);
    }

    private void aboutUse() {
        fact("use.finding", request -> request.use().flatMap(Use::finding), Finding.NONE);
        fact("use.about", request -> request.use().flatMap(Use::about), FindingAbout.WORKER);
        fact("use.disclosedTo", request -> request.use().flatMap(Use::disclosedTo), Recipient.OTHER);
        fact("use.workerWarned", request -> request.use().flatMap(Use::workerWarned), false);
        fact("use.linkedToWork", request -> request.use().flatMap(Use::linkedToWork), false);
        fact("use.workerHeard", request -> request.use().flatMap(Use::workerHeard), false);
        fact("use.ruleKnown", request -> request.use().flatMap(Use::ruleKnown), false);
    }

    private void aboutRecordCheck() {
        fact("recordCheck.roleEligible", request -> request.recordCheck().flatMap(RecordCheck::roleEligible), false);
    }

    private static Optional<?> placeUnstated(Activity activity) {
        return Optional.of(
                switch (activity) {
                    case WATCH_BY_CAMERA, LISTEN_TO_ROOM, RECORD_ROOM -> Place.INTIMATE_AREA;
                    case TRACK_LOCATION -> Place.OFF_DUTY;
                    default -> Place.WORKPLACE;
                });
    }

    private static Optional<?> decisionUnstated(Activity activity) {
        return Optional.of(
                switch (activity) {
                    case ANALYSE_SPEECH, SCORE_BY_AI, RECOGNISE_EMOTION -> DecisionMaking.SOLELY_AUTOMATED;
                    default -> DecisionMaking.HUMAN;
                });
    }

    private static HeadcountBand band(int headcount) {
        if (headcount <= 9) {
            return HeadcountBand.UNDER_10;
        }
        return headcount <= 49 ? HeadcountBand.FROM_10_TO_49 : HeadcountBand.FROM_50;
    }

    private void given(String path, Function<MonitoringRequest, Optional<?>> stated) {
        byPath.put(path, new Reading(stated, activity -> Optional.empty()));
    }

    private void fact(String path, Function<MonitoringRequest, Optional<?>> stated, Object unstated) {
        byPath.put(path, new Reading(stated, activity -> Optional.of(unstated)));
    }

    private void dependent(
            String path, Function<MonitoringRequest, Optional<?>> stated, Function<Activity, Optional<?>> unstated) {
        byPath.put(path, new Reading(stated, unstated));
    }

    private record Reading(Function<MonitoringRequest, Optional<?>> stated, Function<Activity, Optional<?>> unstated) {}
}
