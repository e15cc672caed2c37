// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.kit;

import java.util.List;
import java.util.stream.Collectors;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.CaptureEvent;
import org.monitoringconsent.examples.archive.record.HoldEvent;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.UnreadableRecord;

/** Writes all that a record says as a few lines, so that a reader of the sample can compare the two by eye. */
final class RecordText {

    private final StringBuilder text = new StringBuilder();

    private RecordText() {}

    static String of(CallRecord record) {
        RecordText lines = new RecordText();
        lines.add("record", record.origin().place());
        lines.add("id", record.id());
        lines.addAll("joins", record.joins().stream().toList());
        lines.addAll("channels", record.channels().stream().toList());
        lines.addAll("related", record.related());
        record.start().ifPresent(start -> lines.add("start", start.instant()));
        record.end().ifPresent(end -> lines.add("end", end));
        record.duration().ifPresent(length -> lines.add("duration", length));
        lines.add("direction", record.direction());
        lines.add("channel", record.channel());
        lines.add("answered", record.answered());
        lines.add("stored", record.stored());
        record.parties().forEach(party -> lines.add("party", party(party)));
        record.capture().forEach(step -> lines.add("capture", capture(step)));
        record.holds().forEach(step -> lines.add("hold", hold(step)));
        record.bases().forEach(basis -> lines.add("basis", basis(basis)));
        lines.addStated("announced", record.announced());
        lines.addStated("objected", record.objected());
        lines.addAll("tags", record.tags());
        lines.addAll("acts", record.acts().stream().map(Enum::name).sorted().toList());
        if (record.observation()) {
            lines.add("observation", "alone");
        }
        lines.addAll("doubts", record.doubts().stream().map(Enum::name).sorted().toList());
        return lines.text.toString();
    }

    static String of(UnreadableRecord found) {
        return "unreadable: " + found.origin().place() + ", " + found.kind() + ", " + found.why() + "\n";
    }

    private static String party(Party party) {
        return party.side() + " " + party.role() + (party.named() ? " named" : "")
                + party.identifiers().stream()
                        .map(found -> " " + found.source() + "=" + found.form() + ":" + found.text()
                                + (found.domain().isEmpty() ? "" : "@" + found.domain()))
                        .collect(Collectors.joining());
    }

    private static String capture(CaptureEvent step) {
        return step.state() + step.at().map(at -> " " + at).orElse("");
    }

    private static String hold(HoldEvent step) {
        return (step.held() ? "on " : "off ") + step.at();
    }

    private static String basis(LawfulBasis basis) {
        return basis.basis() + " " + basis.grants().size() + " grants";
    }

    private void add(String key, Object value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private void addStated(String key, Known value) {
        if (value.isStated()) {
            add(key, value);
        }
    }

    private void addAll(String key, List<String> values) {
        if (!values.isEmpty()) {
            add(key, String.join(", ", values));
        }
    }
}
