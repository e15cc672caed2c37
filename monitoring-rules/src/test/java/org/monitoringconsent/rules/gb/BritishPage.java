package org.monitoringconsent.rules.gb;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the page on the United Kingdom contains, for tests that must not miss any of it. */
public final class BritishPage {

    /** The first day of each regime and span of the page, and the day after each last one. */
    public static final List<LocalDate> BOUNDARY_DAYS = Stream.of(
                    "2000-10-02",
                    "2000-10-24",
                    "2002-03-01",
                    "2003-06-11",
                    "2003-12-11",
                    "2004-12-15",
                    "2009-03-06",
                    "2009-04-06",
                    "2010-03-02",
                    "2010-10-01",
                    "2011-06-16",
                    "2011-11-14",
                    "2012-12-01",
                    "2015-03-10",
                    "2017-09-05",
                    "2018-01-03",
                    "2018-05-25",
                    "2018-05-31",
                    "2018-06-27",
                    "2019-04-01",
                    "2021-01-01",
                    "2022-10-26",
                    "2023-10-03",
                    "2024-02-19",
                    "2024-02-23",
                    "2025-06-19",
                    "2025-12-19",
                    "2026-02-05",
                    "2026-02-18",
                    "2026-03-23",
                    "2026-04-06",
                    "2026-05-12",
                    "2026-06-19",
                    "2026-06-29",
                    "2027-01-01")
            .map(LocalDate::parse)
            .toList();

    /** The id of every rule. */
    public static final SortedSet<String> RULES = rules();

    /** The code of every obligation that a rule gives. */
    public static final SortedSet<String> OBLIGATIONS = new TreeSet<>(List.of(
            "ANSWER_ACCESS_REQUESTS",
            "CONSIDER_IMPACT_ASSESSMENT",
            "CONSULT_STAFF",
            "CORRECT_DESIGNATION_REGISTER",
            "DISREGARD_MINOR_FINDINGS",
            "DO_IMPACT_ASSESSMENT",
            "DO_NOT_RECORD",
            "END_ON_FIXED_DATE",
            "EXCLUDE_PROTECTED_FUNCTIONS",
            "GIVE_WORKER_THE_MATERIAL",
            "HANDLE_COMPLAINTS",
            "HANDLE_OBJECTIONS",
            "HAVE_PROCESSOR_CONTRACT",
            "HEAR_WORKER",
            "INFORM_OTHER_PARTY",
            "INFORM_OTHER_PARTY_AFTERWARDS",
            "INFORM_WORKER_AFTERWARDS",
            "INVESTIGATE_FINDING",
            "KEEP_AUTOMATED_DECISION_SAFEGUARDS",
            "KEEP_SEALED",
            "KEEP_WORKER_NOTICE",
            "LIMIT_RETENTION",
            "LIMIT_TO_SERIOUS_PART",
            "LOG_AUTHORISATION",
            "NOTIFY_CLIENTS",
            "PAUSE_FOR_CARD_DATA",
            "PLAN_FOR_SPECIAL_DATA",
            "PROVIDE_UNMONITORED_LINE",
            "PURGE_CARD_DATA",
            "PUT_UP_CAMERA_SIGNS",
            "RECORD_NEW_PURPOSE",
            "RECORD_OFFENCE_DATA_CONDITION",
            "REDACT_OTHERS",
            "RESTRICT_AND_LOG_ACCESS",
            "RETAIN_FIVE_YEARS",
            "RETAIN_SIX_MONTHS",
            "RETAIN_TWELVE_MONTHS",
            "REVIEW_BY_HUMAN",
            "REVIEW_IMPACT_ASSESSMENT",
            "SKIP_PRIVATE_ITEMS",
            "STOP_WHEN_PERSONAL",
            "SWITCH_OFF_OFF_DUTY",
            "TAKE_LEGAL_ADVICE",
            "TELL_CREDIT_AGENCY",
            "TEST_FOR_BIAS"));

    private BritishPage() {}

    private static SortedSet<String> rules() {
        SortedSet<String> rules = new TreeSet<>();
        add(rules, "UK-SCOPE", 1, 4);
        add(rules, "UK-INT", 1, 7);
        add(rules, "UK-INT", 10, 12);
        add(rules, "UK-INT", 20, 31);
        add(rules, "UK-PROT", 1, 10);
        add(rules, "UK-ACC", 1, 1);
        add(rules, "UK-OPEN", 1, 3);
        add(rules, "UK-EXP", 1, 2);
        add(rules, "UK-OBJ", 1, 1);
        add(rules, "UK-COV", 1, 4);
        add(rules, "UK-DP", 1, 16);
        rules.addAll(List.of("UK-RET-01", "UK-TRF-01", "UK-CAM-01", "UK-CAM-02", "UK-HOME-01", "UK-LOC-01"));
        rules.addAll(List.of("UK-DEV-01", "UK-CMA-01", "UK-CMA-02", "UK-PECR-01"));
        rules.addAll(List.of("UK-AI-01A", "UK-AI-01B"));
        add(rules, "UK-AI", 2, 4);
        rules.add("UK-LAW-01");
        add(rules, "UK-FCA", 1, 4);
        rules.add("UK-PCI-01");
        add(rules, "UK-USE", 1, 15);
        rules.add("UK-USE-07X");
        add(rules, "UK-VET", 1, 7);
        add(rules, "UK-DUTY", 1, 11);
        return rules;
    }

    private static void add(SortedSet<String> rules, String topic, int first, int last) {
        for (int number = first; number <= last; number++) {
            rules.add(topic + "-" + (number < 10 ? "0" : "") + number);
        }
    }
}
