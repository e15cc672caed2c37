// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Balancing;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.Communication;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.Consent;
import org.monitoringconsent.domain.CouncilConsent;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Employer;
import org.monitoringconsent.domain.Extent;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.ImpactAssessment;
import org.monitoringconsent.domain.LegalBasis;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.Manner;
import org.monitoringconsent.domain.MonitoringPurpose;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.domain.Notice;
import org.monitoringconsent.domain.Operator;
import org.monitoringconsent.domain.Place;
import org.monitoringconsent.domain.PrivacyPromise;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RecordCheck;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.Representation;
import org.monitoringconsent.domain.Safeguards;
import org.monitoringconsent.domain.Source;
import org.monitoringconsent.domain.SuspectedConduct;
import org.monitoringconsent.domain.Suspicion;
import org.monitoringconsent.domain.SuspicionStrength;
import org.monitoringconsent.domain.Use;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.domain.Worker;

/** One act of monitoring and its small, named variations; each gives a new act. */
final class Act {

    /** The day whose law is today's law here. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final int SHORT_CHECK_DAYS = 14;

    private final MonitoringRequest request;

    private Act(MonitoringRequest request) {
        this.request = request;
    }

    /** An authorised manager listens, openly and in order, to a sample of business calls with people outside. */
    static Act inOrder(CountryCode country) {
        return new Act(MonitoringRequest.builder()
                .day(TODAY)
                .activity(Activity.LISTEN_LIVE)
                .purpose(MonitoringPurpose.builder()
                        .category(PurposeCategory.QUALITY_STANDARDS)
                        .build())
                .worker(Worker.builder()
                        .id("somebody")
                        .country(country)
                        .place(Place.WORKPLACE)
                        .inMonitoredGroup(true)
                        .notice(Notice.SPECIFIC)
                        .build())
                .communication(Communication.builder()
                        .channel(Channel.CALL)
                        .line(Line.EMPLOYER_PRIVATE)
                        .nature(Nature.BUSINESS)
                        .internal(false)
                        .incoming(true)
                        .otherPartyNotified(true)
                        .build())
                .manner(Manner.builder()
                        .extent(Extent.SAMPLED)
                        .operator(Operator.AUTHORISED_EXPRESS)
                        .stopsWhenPersonal(true)
                        .recordsHold(false)
                        .recordsSound(false)
                        .build())
                .employer(Employer.builder()
                        .country(country)
                        .representation(Representation.WORKS_COUNCIL)
                        .headcount(120)
                        .build())
                .safeguards(Safeguards.builder()
                        .legalBasis(LegalBasis.LEGITIMATE_INTERESTS)
                        .balancing(Balancing.FAVOURS_EMPLOYER)
                        .lessIntrusiveMeansSuffice(false)
                        .impactAssessment(ImpactAssessment.LOW_RISK)
                        .councilConsent(CouncilConsent.OBTAINED)
                        .offenceDataCondition(true)
                        .offenceDataRules(true)
                        .retentionJustified(true)
                        .build())
                .build());
    }

    /** The request to decide. */
    MonitoringRequest request() {
        return request;
    }

    // ---- what, when and why ----

    Act on(int year, int month, int day) {
        return new Act(request.withDay(LocalDate.of(year, month, day)));
    }

    /** The same by another activity, over the first channel that it has when the one at hand does not fit. */
    Act by(Activity activity) {
        Optional<Communication> communication = activity.communicationNeed() == CommunicationNeed.NEVER
                ? Optional.empty()
                : request.communication().map(carried -> carried.withChannel(channel(activity, carried.channel())));
        return new Act(loosely().withCommunication(communication).withActivity(activity));
    }

    /** A step on the way to another activity: one that goes with every communication and with none. */
    private MonitoringRequest loosely() {
        return request.withActivity(Activity.LOG_TRAFFIC);
    }

    private static Channel channel(Activity activity, Channel channel) {
        if (activity.fits(channel)) {
            return channel;
        }
        return Arrays.stream(Channel.values())
                .filter(activity::fits)
                .findFirst()
                .orElse(channel);
    }

    Act over(Channel channel) {
        return communicating(communication -> communication.withChannel(channel));
    }

    Act purpose(PurposeCategory purpose) {
        return new Act(request.withPurpose(
                MonitoringPurpose.builder().category(purpose).build()));
    }

    // ---- the communication ----

    Act personal() {
        return nature(Nature.PERSONAL);
    }

    Act nature(Nature nature) {
        return communicating(communication -> communication.withNature(nature));
    }

    Act internal() {
        return communicating(communication -> communication.withInternal(true));
    }

    Act outgoing() {
        return communicating(communication -> communication.withIncoming(false));
    }

    Act line(Line line) {
        return communicating(communication -> communication.withLine(line));
    }

    Act agreedBy(Consent consent) {
        return communicating(communication -> communication.withConsent(consent));
    }

    Act privateUseTolerated() {
        return communicating(communication -> communication.withPrivacyPromise(PrivacyPromise.PERSONAL_USE_TOLERATED));
    }

    // ---- the worker and the manner ----

    Act told(Notice notice) {
        return worker(worker -> worker.withNotice(notice));
    }

    Act untold() {
        return told(Notice.NONE);
    }

    Act outsideTheGroup() {
        return worker(worker -> worker.withInMonitoredGroup(false));
    }

    Act ofWorker(String id) {
        return worker(worker -> worker.withId(id));
    }

    Act at(Place place) {
        return worker(worker -> worker.withPlace(place));
    }

    Act operator(Operator operator) {
        return manner(manner -> manner.withOperator(operator));
    }

    Act extent(Extent extent) {
        return manner(manner -> manner.withExtent(extent));
    }

    Act withSound() {
        return manner(manner -> manner.withRecordsSound(true));
    }

    /** Aimed at named people, and over on a fixed day. */
    Act targeted() {
        return manner(manner ->
                manner.withExtent(Extent.TARGETED).withEndsOn(request.day().plusDays(SHORT_CHECK_DAYS)));
    }

    Act withoutEnd() {
        return manner(manner -> manner.withEndsOn(Optional.empty()));
    }

    // ---- the safeguards ----

    Act safeguards(UnaryOperator<Safeguards> change) {
        return new Act(request.withSafeguards(change.apply(request.safeguards())));
    }

    Act basis(LegalBasis basis) {
        return safeguards(safeguards -> safeguards.withLegalBasis(basis));
    }

    Act freely() {
        return safeguards(safeguards -> safeguards.withConsentFreelyGiven(true));
    }

    Act balance(Balancing balancing) {
        return safeguards(safeguards -> safeguards.withBalancing(balancing));
    }

    Act milderMeansSuffice() {
        return safeguards(safeguards -> safeguards.withLessIntrusiveMeansSuffice(true));
    }

    Act assessed(ImpactAssessment assessment) {
        return safeguards(safeguards -> safeguards.withImpactAssessment(assessment));
    }

    Act unassessed() {
        return assessed(ImpactAssessment.NOT_DONE);
    }

    Act council(CouncilConsent consent) {
        return safeguards(safeguards -> safeguards.withCouncilConsent(consent));
    }

    // ---- suspicion ----

    Act suspected(SuspectedConduct conduct, SuspicionStrength strength, boolean documented) {
        return new Act(request.withSuspicion(Suspicion.builder()
                .conduct(conduct)
                .strength(strength)
                .documented(documented)
                .build()));
    }

    /** Secret, on a concrete and documented suspicion of crime, with every condition of both countries met. */
    Act covertInOrder() {
        return purpose(PurposeCategory.CRIME_DETECTION)
                .told(Notice.GENERIC)
                .targeted()
                .suspected(SuspectedConduct.CRIME, SuspicionStrength.CONCRETE, true)
                .manner(manner -> manner.withCovert(true))
                .safeguards(
                        safeguards -> safeguards.withSeniorAuthorisation(true).withTellingWouldPrejudice(true));
    }

    /** Secret, and nothing else. */
    Act covert() {
        return manner(manner -> manner.withCovert(true));
    }

    // ---- stored material, acting on it, records ----

    /** On material of this origin, collected for quality. */
    Act madeBy(Provenance provenance) {
        return source(source -> source.withProvenance(provenance).withCollectedFor(PurposeCategory.QUALITY_STANDARDS));
    }

    Act announced() {
        return source(source -> source.withUseAnnounced(true));
    }

    Act notAggravated() {
        return source(source -> source.withAggravated(false));
    }

    Act source(UnaryOperator<Source> change) {
        return new Act(request.withSource(change.apply(request.source())));
    }

    /** Acting on what was heard or seen; the rule is known and the worker is heard unless said otherwise. */
    Act actingBy(UseKind kind, Finding finding) {
        return new Act(request.withUse(Use.builder()
                .kind(kind)
                .finding(finding)
                .workerHeard(true)
                .ruleKnown(true)
                .build()));
    }

    Act unheard() {
        return using(use -> use.withWorkerHeard(false));
    }

    Act ruleUnknown() {
        return using(use -> use.withRuleKnown(false));
    }

    Act looking(RecordKind record, boolean roleEligible) {
        return new Act(loosely()
                .withCommunication(Optional.empty())
                .withRecordCheck(RecordCheck.builder()
                        .record(record)
                        .roleEligible(roleEligible)
                        .build())
                .withActivity(Activity.CHECK_RECORDS));
    }

    /** British law lets an innocent slip of the register be told apart from spying; Dutch law does not. */
    Act innocentlyInBritain() {
        return request.worker().country().equals(CountryCode.GB) ? madeBy(Provenance.LAWFUL) : this;
    }

    // ---- the parts ----

    private Act communicating(UnaryOperator<Communication> change) {
        return new Act(request.withCommunication(request.communication().map(change)));
    }

    private Act worker(UnaryOperator<Worker> change) {
        return new Act(request.withWorker(change.apply(request.worker())));
    }

    private Act manner(UnaryOperator<Manner> change) {
        return new Act(request.withManner(change.apply(request.manner())));
    }

    private Act using(UnaryOperator<Use> change) {
        return new Act(request.withUse(request.use().map(change)));
    }
}
