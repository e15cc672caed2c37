// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the messages of a trace negotiate that carry no metadata: somebody objects, or a recording begins, while a call goes on. */
final class TracedOffers {

    private static final Pattern CALL_ID =
            Pattern.compile("(?im)^(?:call-id|i)[ \\t]{0,80}:[ \\t]{0,80}(\\S{1,300})[ \\t]*$");
    private static final Pattern DESCRIPTION_ALONE =
            Pattern.compile("(?im)^(?:content-type|c)[ \\t]{0,80}:[ \\t]{0,80}application/sdp[ \\t]*(?:;|$)");
    private static final Pattern ANSWER = Pattern.compile("(?m)^SIP/2\\.0 \\d{3}");

    /**
     * What is negotiated.
     *
     * @param flows whether media flows by an offer
     * @param objects whether a party asked for no recording
     * @param wishesSomethingElse whether a party wished for something else
     */
    private record Negotiated(boolean flows, boolean objects, boolean wishesSomethingElse) {

        static final Negotiated NOTHING = new Negotiated(false, false, false);

        boolean wishes() {
            return objects || wishesSomethingElse;
        }

        Negotiated and(Negotiated other) {
            return new Negotiated(
                    flows || other.flows, objects || other.objects, wishesSomethingElse || other.wishesSomethingElse);
        }
    }

    private final Map<String, Negotiated> ofDialogues = new HashMap<>();
    private long wishing;

    /** Notes what a message without metadata says. */
    void add(String message) {
        Negotiated said = negotiated(message);
        if (said.equals(Negotiated.NOTHING)) {
            return;
        }
        String dialogue = dialogue(message);
        Negotiated before = ofDialogues.getOrDefault(dialogue, Negotiated.NOTHING);
        Negotiated all = before.and(said);
        wishing += all.wishes() && !before.wishes() ? 1 : 0;
        ofDialogues.put(dialogue, all);
    }

    /** Returns a description with what other messages say: of the same dialogue it counts, and of another it may be meant. */
    SessionDescription with(SessionDescription own, String message) {
        String dialogue = dialogue(message);
        Negotiated same =
                dialogue.isEmpty() ? Negotiated.NOTHING : ofDialogues.getOrDefault(dialogue, Negotiated.NOTHING);
        boolean others = wishing > (same.wishes() ? 1 : 0);
        return own.with(same.flows(), same.objects(), same.wishesSomethingElse() || others);
    }

    private static Negotiated negotiated(String message) {
        List<SessionDescription> said = descriptions(message);
        return new Negotiated(
                !ANSWER.matcher(message).find()
                        && said.stream().anyMatch(one -> one.media().isYes()),
                said.stream().anyMatch(one -> one.objection().isYes()),
                said.stream().anyMatch(SessionDescription::wishesSomethingElse));
    }

    private static List<SessionDescription> descriptions(String message) {
        Matcher alone = DESCRIPTION_ALONE.matcher(message);
        int gap = alone.find() ? message.indexOf("\n\n", alone.end()) : -1;
        Optional<SessionDescription> whole =
                gap < 0 ? Optional.empty() : Optional.of(new SessionDescription(message.substring(gap)));
        return whole.map(List::of)
                .orElseGet(() -> MultipartText.parts(message).stream()
                        .filter(part -> part.headers().contains("application/sdp"))
                        .map(part -> new SessionDescription(part.body()))
                        .toList());
    }

    private static String dialogue(String message) {
        Matcher id = CALL_ID.matcher(message);
        return id.find() ? id.group(1) : "";
    }
}
