// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.spi.CompanyRules;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a company denies or asks for beyond the law, under {@code monitoring.company-rules}; for conditions that lists of values cannot
 * say, make {@link CompanyRules} a bean. A key that is not known here stops the start, because a rule that is misspelled would be lost.
 *
 * <pre>{@code
 * monitoring.company-rules.document=Works policy 2026
 * monitoring.company-rules.prohibited[0].id=ACME-LIVE-01
 * monitoring.company-rules.prohibited[0].title=No listening in
 * monitoring.company-rules.prohibited[0].when.activity=LISTEN_LIVE, WHISPER
 * monitoring.company-rules.prohibited[0].reason=We do not listen in.
 * monitoring.company-rules.prohibited[0].remedy=Ask for a recording.
 * }</pre>
 *
 * @param document the name of the policy, contract or agreement that the rules stand in
 * @param language the language that they are written in; English without it
 * @param prohibited what is denied
 * @param obliged what is asked of whatever is allowed
 */
@ConfigurationProperties(value = CompanyRulesProperties.PATH, ignoreUnknownFields = false)
public record CompanyRulesProperties(
        @Nullable String document,
        @Nullable Locale language,
        @Nullable List<Prohibition> prohibited,
        @Nullable List<Duty> obliged) {

    static final String PATH = "monitoring.company-rules";

    /** Keeps what is given. */
    public CompanyRulesProperties {
        prohibited = prohibited == null ? List.of() : List.copyOf(prohibited);
        obliged = obliged == null ? List.of() : List.copyOf(obliged);
    }

    /**
     * An act that is denied.
     *
     * @param id an id such as {@code ACME-LIVE-01}
     * @param title what it is called
     * @param when for each fact the values that it applies to, parted by commas; every fact must have one of its own
     * @param reason why it is denied
     * @param remedy what to do instead
     */
    public record Prohibition(
            @Nullable String id,
            @Nullable String title,
            @Nullable Map<String, String> when,
            @Nullable String reason,
            @Nullable String remedy) {

        /** Keeps what is given. */
        public Prohibition {
            when = when == null ? Map.of() : Map.copyOf(when);
        }
    }

    /**
     * Obligations of an act that is allowed.
     *
     * @param id an id such as {@code ACME-TONE-01}
     * @param title what it is called
     * @param when for each fact the values that it applies to, parted by commas; every fact must have one of its own
     * @param reason why it is asked
     * @param obligations the codes of the obligations
     */
    public record Duty(
            @Nullable String id,
            @Nullable String title,
            @Nullable Map<String, String> when,
            @Nullable String reason,
            @Nullable List<Obligation> obligations) {

        /** Keeps what is given. */
        public Duty {
            when = when == null ? Map.of() : Map.copyOf(when);
            obligations = obligations == null ? List.of() : List.copyOf(obligations);
        }
    }

    /** The rules, if there are any; throws {@link IllegalArgumentException} with everything that is wrong. */
    Optional<CompanyRules> rules() {
        List<Prohibition> denials = prohibited == null ? List.of() : prohibited;
        List<Duty> duties = obliged == null ? List.of() : obliged;
        if (denials.isEmpty() && duties.isEmpty()) {
            return Optional.empty();
        }
        List<String> faults = new ArrayList<>();
        CompanyRules.Builder rules = CompanyRules.under(Instrument.of(given("document", document, faults)));
        Optional.ofNullable(language).ifPresent(rules::writtenIn);
        for (int i = 0; i < denials.size(); i++) {
            add(rules, denials.get(i), "prohibited[" + i + "].", faults);
        }
        for (int i = 0; i < duties.size(); i++) {
            add(rules, duties.get(i), "obliged[" + i + "].", faults);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return Optional.of(rules.build());
    }

    private static void add(CompanyRules.Builder rules, Prohibition denial, String path, List<String> faults) {
        int before = faults.size();
        String id = given(path + "id", denial.id(), faults);
        String title = given(path + "title", denial.title(), faults);
        String reason = given(path + "reason", denial.reason(), faults);
        String remedy = given(path + "remedy", denial.remedy(), faults);
        Condition when = condition(path + "when", denial.when(), faults);
        if (faults.size() == before) {
            rules.prohibits(id, title, when, reason, remedy);
        }
    }

    private static void add(CompanyRules.Builder rules, Duty duty, String path, List<String> faults) {
        int before = faults.size();
        String id = given(path + "id", duty.id(), faults);
        String title = given(path + "title", duty.title(), faults);
        String reason = given(path + "reason", duty.reason(), faults);
        Condition when = condition(path + "when", duty.when(), faults);
        List<Obligation> obligations = duty.obligations() == null ? List.of() : duty.obligations();
        if (faults.size() == before) {
            rules.obliges(id, title, when, reason, obligations.toArray(Obligation[]::new));
        }
    }

    private static String given(String path, @Nullable String text, List<String> faults) {
        if (text == null || text.isBlank()) {
            faults.add("`" + PATH + "." + path + "` must be given");
            return path;
        }
        return text;
    }

    private static Condition condition(String path, @Nullable Map<String, String> when, List<String> faults) {
        if (when == null || when.isEmpty()) {
            faults.add("`" + PATH + "." + path + "` must name a fact and its values");
            return Conditions.never();
        }
        List<Condition> all = new ArrayList<>();
        when.forEach((name, values) -> {
            Optional<Fact<?>> fact = Facts.named(name);
            if (fact.isEmpty()) {
                faults.add("`" + PATH + "." + path + "` must name facts such as `communication.channel`, not `" + name
                        + "`");
            } else {
                oneOf(fact.get(), values, PATH + "." + path + "." + name, faults)
                        .ifPresent(all::add);
            }
        });
        return Conditions.all(all.toArray(Condition[]::new));
    }

    private static <V> Optional<Condition> oneOf(Fact<V> fact, String names, String path, List<String> faults) {
        List<V> values = new ArrayList<>();
        for (String name : names.split(",", -1)) {
            Optional<V> value = fact.values().stream()
                    .filter(each -> each.toString().equals(name.strip()))
                    .findFirst();
            if (value.isEmpty()) {
                faults.add("`" + path + "` `" + name.strip() + "` must be one of "
                        + fact.values().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
            value.ifPresent(values::add);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(new Condition.In<>(fact, values));
    }
}
