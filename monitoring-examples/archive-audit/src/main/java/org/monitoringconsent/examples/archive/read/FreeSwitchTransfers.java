// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.Unsaid;

/** To whom, or to which other channel, the variables of a FreeSWITCH call record say that the call was transferred. */
final class FreeSwitchTransfers {

    private static final List<String> VARIABLES =
            List.of("transfer_history", "transfer_source", "transfer_to", "transfer_destination", "sip_refer_to");
    private static final Pattern CHANNEL = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern BEFORE_A_TARGET =
            Pattern.compile("^(?:ARRAY::)?(?:[0-9]{9,16}:[^:]*:)?(?:(?:bl_xfer|att_xfer|uuid_br|blind|att|satt)[:])?");

    private FreeSwitchTransfers() {}

    static List<String> targets(Function<String, Optional<String>> variable) {
        return VARIABLES.stream()
                .flatMap(name -> variable.apply(name).stream())
                .flatMap(text -> Stream.of(text.split("\\|:", -1)))
                .map(FreeSwitchTransfers::target)
                .filter(target -> !Unsaid.is(target))
                .distinct()
                .toList();
    }

    static boolean isChannel(String target) {
        return CHANNEL.matcher(target).matches();
    }

    /** Whom a transfer led to, as {@code 1772442100:uuid:bl_xfer:2104/default/XML} or {@code att:user/2104@host} tells it. */
    private static String target(String transfer) {
        String whom = BEFORE_A_TARGET.matcher(transfer).replaceFirst("");
        boolean address = whom.contains("@") || whom.startsWith("<") || whom.startsWith("sip");
        String bare = whom.replaceFirst("^user/", "");
        return address ? bare : bare.split("/", 2)[0];
    }
}
