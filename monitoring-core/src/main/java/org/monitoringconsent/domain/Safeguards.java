// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.util.Optional;
import org.immutables.value.Value;

/** The assessments, consents and paperwork that are in place. */
@DomainStyle.OfEmptyable
@Value.Immutable
public abstract class Safeguards implements WithSafeguards {
    Safeguards() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the one of which nothing is stated. */
    public static Safeguards empty() {
        return ImmutableSafeguards.of();
    }

    /** Returns the lawful basis relied on. */
    public abstract Optional<LegalBasis> legalBasis();

    /** Returns whether a consent relied on was freely given. */
    public abstract Optional<Boolean> consentFreelyGiven();

    /** Returns how the interests were weighed. */
    public abstract Optional<Balancing> balancing();

    /** Returns whether something less intrusive would do. */
    public abstract Optional<Boolean> lessIntrusiveMeansSuffice();

    /** Returns what the impact assessment found. */
    public abstract Optional<ImpactAssessment> impactAssessment();

    /** Returns whether the authority carried out its prior check. */
    public abstract Optional<Boolean> priorAuthorityCheck();

    /** Returns where the works council stands. */
    public abstract Optional<CouncilConsent> councilConsent();

    /** Returns whether the act is a system, within an approved policy, or stands alone. */
    public abstract Optional<MeasureKind> measureKind();

    /** Returns whether senior management authorised it. */
    public abstract Optional<Boolean> seniorAuthorisation();

    /** Returns whether telling the worker would defeat the purpose. */
    public abstract Optional<Boolean> tellingWouldPrejudice();

    /** Returns whether the extra condition for special categories of data and its paperwork are in place. */
    public abstract Optional<Boolean> specialDataCondition();

    /** Returns whether the condition for data on offences is in place. */
    public abstract Optional<Boolean> offenceDataCondition();

    /** Returns whether rules on offence data were adopted with the works council. */
    public abstract Optional<Boolean> offenceDataRules();

    /** Returns whether there is an alternative to biometric identification. */
    public abstract Optional<Boolean> biometricAlternative();

    /** Returns whether the safeguards for automated decisions are in place. */
    public abstract Optional<Boolean> automatedDecisionSafeguards();

    /** Returns whether an exception that permits automated decisions applies. */
    public abstract Optional<Boolean> automatedDecisionException();

    /** Returns whether the retention period is stated and justified. */
    public abstract Optional<Boolean> retentionJustified();

    /** Returns whether material leaves for a third country. */
    public abstract Optional<Transfer> transfer();

    /** Returns whether the subscriber of the line agreed. */
    public abstract Optional<Boolean> subscriberConsent();

    /** Returns whether the investigator holds a licence. */
    public abstract Optional<Boolean> licensedInvestigator();

    /** Returns whether the person who made a protected report agreed. */
    public abstract Optional<Boolean> reporterConsent();

    /** Returns whether a written law orders this very record or processing, and the provision is on file. */
    public abstract Optional<Boolean> statutoryDuty();

    /**
     * Returns whether compelling grounds, or the need for legal claims, are on record against the objection of the worker or
     * the other party.
     */
    public abstract Optional<Boolean> objectionOverridden();

    /** Collects the facts of safeguards. */
    public static final class Builder extends ImmutableSafeguards.Builder {
        Builder() {}
    }

    /** The values in the order of the catalogue. */
    static final class InOrder extends Access<Safeguards> {
        @Override
        Safeguards in(MonitoringRequest request) {
            return request.safeguards();
        }

        @Override
        Object[] values(Safeguards from) {
            return new Object[] {
                from.legalBasis(),
                from.consentFreelyGiven(),
                from.balancing(),
                from.lessIntrusiveMeansSuffice(),
                from.impactAssessment(),
                from.priorAuthorityCheck(),
                from.councilConsent(),
                from.measureKind(),
                from.seniorAuthorisation(),
                from.tellingWouldPrejudice(),
                from.specialDataCondition(),
                from.offenceDataCondition(),
                from.offenceDataRules(),
                from.biometricAlternative(),
                from.automatedDecisionSafeguards(),
                from.automatedDecisionException(),
                from.retentionJustified(),
                from.transfer(),
                from.subscriberConsent(),
                from.licensedInvestigator(),
                from.reporterConsent(),
                from.statutoryDuty(),
                from.objectionOverridden()
            };
        }

        @Override
        void state(Stated next, MonitoringRequest.Builder request) {
            request.safeguards(builder()
                    .legalBasis(next.value())
                    .consentFreelyGiven(next.value())
                    .balancing(next.value())
                    .lessIntrusiveMeansSuffice(next.value())
                    .impactAssessment(next.value())
                    .priorAuthorityCheck(next.value())
                    .councilConsent(next.value())
                    .measureKind(next.value())
                    .seniorAuthorisation(next.value())
                    .tellingWouldPrejudice(next.value())
                    .specialDataCondition(next.value())
                    .offenceDataCondition(next.value())
                    .offenceDataRules(next.value())
                    .biometricAlternative(next.value())
                    .automatedDecisionSafeguards(next.value())
                    .automatedDecisionException(next.value())
                    .retentionJustified(next.value())
                    .transfer(next.value())
                    .subscriberConsent(next.value())
                    .licensedInvestigator(next.value())
                    .reporterConsent(next.value())
                    .statutoryDuty(next.value())
                    .objectionOverridden(next.value())
                    .build());
        }

        @Override
        void copy(MonitoringRequest from, MonitoringRequest.Builder to) {
            to.safeguards(from.safeguards());
        }
    }
}
