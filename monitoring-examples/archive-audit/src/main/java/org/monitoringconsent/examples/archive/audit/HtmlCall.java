// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.audit;

import java.util.List;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.rule.FactTexts;

/**
 * What the page keeps of a denied call.
 *
 * @param anchor where on the page it stands
 * @param id the call's identifier
 * @param file the file
 * @param place the place in the file
 * @param day the day
 * @param worker the opaque key of the worker
 * @param channel how the people spoke
 * @param practice how the employer calls the monitoring
 * @param reasons the denying rules with their texts
 * @param late what came after the call
 * @param deniedByLateness whether it would have been allowed had nothing come late
 * @param hindsight what would have allowed it
 * @param doubts why it is doubtful who took part or what happened
 * @param unstated the facts that nobody stated
 * @param remarks what should be known about the record
 * @param settled whether no further fact would change the decision
 */
record HtmlCall(
        String anchor,
        String id,
        String file,
        String place,
        String day,
        String worker,
        String channel,
        String practice,
        List<Denial> reasons,
        List<String> late,
        boolean deniedByLateness,
        Hindsight hindsight,
        List<String> doubts,
        List<String> unstated,
        List<String> remarks,
        boolean settled) {

    /**
     * A denying rule.
     *
     * @param rule its id
     * @param text its reason
     */
    record Denial(String rule, String text) {}

    static HtmlCall of(AuditedCall call, ReportWords words) {
        return new HtmlCall(
                "c-" + Integer.toHexString(call.record().origin().hashCode()),
                call.record().id(),
                call.record().origin().file(),
                call.record().origin().place(),
                call.day().toString(),
                call.worker(),
                call.record().channel().name(),
                call.practice(),
                call.verdict().denials().stream()
                        .map(reason -> new Denial(reason.rule().value(), reason.text(words.language())))
                        .toList(),
                call.lateThatMatters().stream()
                        .map(fact -> fact.sentence(words))
                        .toList(),
                call.deniedByLateness(),
                call.hindsight(),
                Stream.concat(
                                call.doubts().stream(),
                                call.record().doubts().stream().filter(Doubt::grave))
                        .map(words::of)
                        .distinct()
                        .toList(),
                call.verdict().unstated().stream()
                        .map(path -> FactTexts.meaning(path, words.language())
                                .map(meaning -> meaning + " (" + path + ")")
                                .orElse(path))
                        .toList(),
                call.record().doubts().stream().map(words::of).toList(),
                call.verdict().isSettled());
    }

    /** Returns why it is doubtful who took part or what happened, as words. */
    String attribution() {
        return String.join("; ", doubts);
    }

    /** The ids of the denying rules, each once. */
    List<String> rules() {
        return reasons.stream().map(Denial::rule).distinct().toList();
    }

    boolean deniedBy(String rule) {
        return reasons.stream().anyMatch(reason -> reason.rule().equals(rule));
    }
}
