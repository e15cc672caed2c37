// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.examples.archive.record.CallRecord;
import org.monitoringconsent.examples.archive.record.Channel;
import org.monitoringconsent.examples.archive.record.Doubt;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Party;
import org.monitoringconsent.examples.archive.record.Role;

/**
 * Somebody dialled in to listen to the call of another: a row of its own, which is no call of the listener but something that
 * is done to whoever is listened to.
 *
 * @param activity listening, whispering or joining
 * @param whom the party who is listened to, nobody where the row does not tell
 * @param recorded whether what was heard was recorded as well
 */
record Listening(Activity activity, Party whom, boolean recorded) {

    /** What stands in brackets belongs to an option, such as the name of a group, and is none. */
    private static final Pattern OF_AN_OPTION = Pattern.compile("\\([^)]*\\)?");

    private static final Set<String> ON_A_CHANNEL =
            Set.of("chanspy", "spy", "eavesdrop", "three_way", "userspy", "whisper", "barge");
    private static final Set<String> ON_AN_EXTENSION = Set.of("extenspy", "spyext");

    /** Returns the listening that a row tells of, if it does. */
    static Optional<Listening> in(TableRow row) {
        return in(
                row.said(CsvColumn.LAST_APPLICATION).orElse(""),
                row.said(CsvColumn.LAST_DATA).orElse(""));
    }

    /** Returns the listening that an application of a switchboard and its arguments tell of, if they do. */
    static Optional<Listening> in(String application, String arguments) {
        String name = application.strip().toLowerCase(Locale.ROOT);
        boolean extension = ON_AN_EXTENSION.contains(name);
        if (!extension && !ON_A_CHANNEL.contains(name)) {
            return Optional.empty();
        }
        String[] parts = arguments.split("[,|]", 3);
        String options = parts.length > 1 ? OF_AN_OPTION.matcher(parts[1]).replaceAll("") : "";
        Party.Builder whom = Party.builder().role(Role.AGENT);
        String target = parts[0].strip();
        if (extension || name.equals("userspy")) {
            whom.extension(target.split("[@& ]", 2)[0]);
        } else {
            DialPlan.targets(target).forEach(device -> whom.device(device.text()));
        }
        return Optional.of(new Listening(activity(name, options), whom.build(), options.contains("r")));
    }

    private static Activity activity(String name, String options) {
        if (name.equals("three_way") || name.equals("barge") || options.contains("B")) {
            return Activity.BARGE_IN;
        }
        return name.equals("whisper") || options.contains("w") || options.contains("W")
                ? Activity.WHISPER
                : Activity.LISTEN_LIVE;
    }

    /** Tells the record of it, where the row itself tells of a recording, of that too. */
    CallRecord.Builder addTo(CallRecord.Builder record, Known stored) {
        List<Party> known = whom.identifiers().isEmpty() ? List.of() : List.of(whom);
        known.forEach(record::party);
        boolean kept = recorded || stored.isYes();
        if (kept) {
            record.act(Activity.RECORD);
        }
        return record.channel(Channel.CALL)
                .stored(Known.of(kept))
                .act(activity)
                .observation(true)
                .doubt(Doubt.LISTENED);
    }
}
