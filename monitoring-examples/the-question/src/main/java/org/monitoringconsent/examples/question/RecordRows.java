// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.question;

import java.util.List;
import org.monitoringconsent.domain.Finding;
import org.monitoringconsent.domain.Provenance;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.UseKind;
import org.monitoringconsent.rule.Obligation;

/** What was said about records held by others: T20 to T24. */
final class RecordRows {

    private RecordRows() {}

    static List<Row> all() {
        return List.of(thirdParties(), customers(), convictions(), tellTheAgency(), customerFacility());
    }

    private static Act vetting(Act act, RecordKind record, boolean eligible) {
        return act.purpose(PurposeCategory.VETTING).looking(record, eligible);
    }

    private static Question vetting(String label, RecordKind record, boolean eligible) {
        return Question.of(label, act -> vetting(act, record, eligible));
    }

    private static Row thirdParties() {
        return Row.of(
                "T20",
                "Information from third parties (credit reference, electoral roll) must be justified.",
                "Right: in both countries a reason in the role is needed.",
                vetting("credit agency, told the purpose, role needs it", RecordKind.CREDIT_AGENCY_DECLARED, true),
                vetting("credit agency, role does not need it", RecordKind.CREDIT_AGENCY_DECLARED, false),
                vetting("electoral roll, role needs it", RecordKind.ELECTORAL_ROLL, true),
                vetting("electoral roll, role does not need it", RecordKind.ELECTORAL_ROLL, false));
    }

    private static Row customers() {
        return Row.of(
                "T21",
                "Particular care where the worker is also a customer.",
                "Right: what the firm knows of a customer is not for managing a worker; British law lets something grave that"
                        + " came to light be reported, Dutch law only where the role gives a reason to look.",
                Question.of(
                        "a look at sickness claims, to manage absence",
                        act -> act.purpose(PurposeCategory.ATTENDANCE).looking(RecordKind.CUSTOMER_RECORDS, false)),
                Question.of("reporting money laundering", act -> laundering(act, false)),
                Question.of("the same, role gives a reason to look", act -> laundering(act, true)));
    }

    private static Act laundering(Act act, boolean eligible) {
        return act.purpose(PurposeCategory.CRIME_DETECTION)
                .looking(RecordKind.CUSTOMER_RECORDS, eligible)
                .madeBy(Provenance.LAWFUL)
                .actingBy(UseKind.REPORT_TO_AUTHORITY, Finding.CRIME);
    }

    private static Row convictions() {
        return Row.of(
                "T22",
                "Criminal convictions only through an official disclosure.",
                "Right: a certificate that fits the role; making workers fetch their own police record has been a British"
                        + " crime since 10 March 2015, and the Netherlands knows only its certificate of conduct.",
                vetting("basic certificate, role needs it", RecordKind.CRIMINAL_RECORD_BASIC, true),
                vetting("basic certificate, role does not need it", RecordKind.CRIMINAL_RECORD_BASIC, false),
                vetting("full record, role entitles", RecordKind.CRIMINAL_RECORD_FULL, true),
                vetting("full record, role does not entitle", RecordKind.CRIMINAL_RECORD_FULL, false),
                vetting("the worker made to fetch it", RecordKind.ENFORCED_SUBJECT_ACCESS, true),
                Question.of(
                        "the same on 9 March 2015",
                        act -> vetting(act, RecordKind.ENFORCED_SUBJECT_ACCESS, true)
                                .on(2015, 3, 9)),
                Question.of(
                        "the same on 10 March 2015",
                        act -> vetting(act, RecordKind.ENFORCED_SUBJECT_ACCESS, true)
                                .on(2015, 3, 10)));
    }

    private static Row tellTheAgency() {
        return Row.of(
                "T23",
                "Tell the credit reference agency what the information is for.",
                "Right: in Britain it is the duty that comes with the permission; Dutch law has no such duty of its own.",
                vetting("a declared check that the role needs", RecordKind.CREDIT_AGENCY_DECLARED, true)
                        .showing(Obligation.TELL_CREDIT_AGENCY));
    }

    private static Row customerFacility() {
        return Row.of(
                "T24",
                "Do not use a customers' credit-check facility on workers.",
                "Right in Britain since 2003, whatever the role; Dutch law asks only for a reason in the role.",
                vetting("the facility, role needs a check", RecordKind.CREDIT_AGENCY_CUSTOMER_FACILITY, true),
                vetting("the facility, role does not", RecordKind.CREDIT_AGENCY_CUSTOMER_FACILITY, false),
                Question.of(
                        "role needs a check, in 2002",
                        act -> vetting(act, RecordKind.CREDIT_AGENCY_CUSTOMER_FACILITY, true)
                                .on(2002, 6, 3)));
    }
}
