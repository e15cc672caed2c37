// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a message of the signalling says that is attached to a vCon: that a party asked not to be recorded, or was sent on to
 * somebody.
 *
 * @param objected whether a party asked for no recording
 * @param somebody whether it sends a party on, without telling to whom
 * @param referredTo to whom it sends a party on
 */
record VconSignalling(boolean objected, boolean somebody, List<String> referredTo) {

    private static final Pattern REFER = Pattern.compile("^sip.?refer$|^refer$");
    private static final Pattern LINE_END = Pattern.compile("(?:\\\\r)?\\\\n"); // as JSON writes it
    private static final Pattern REFER_TO =
            Pattern.compile("(?im)(?:^|\")(?:refer-to|r)\"?[ \\t]*:[ \\t]*\"?(?:[^<\\r\\n]*<)?([^>\\r\\n\"?]+)");

    /** Returns what a message says, if it is one and says any of this. */
    static Optional<VconSignalling> in(String kind, JsonNode attachment) {
        JsonNode body = attachment.path("body");
        String text = VconBody.text(attachment)
                .orElseGet(() -> body.isContainerNode()
                        ? LINE_END.matcher(body.toString()).replaceAll("\n")
                        : "");
        boolean refers = REFER.matcher(kind).find() || text.startsWith("REFER ");
        boolean objected = text.contains("a=recordpref")
                && new SessionDescription(text).objection().isYes();
        List<String> referredTo = new ArrayList<>();
        Matcher to = REFER_TO.matcher(text);
        while (refers && to.find()) {
            referredTo.add(to.group(1).strip());
        }
        return refers || objected
                ? Optional.of(new VconSignalling(objected, refers && referredTo.isEmpty(), List.copyOf(referredTo)))
                : Optional.empty();
    }
}
