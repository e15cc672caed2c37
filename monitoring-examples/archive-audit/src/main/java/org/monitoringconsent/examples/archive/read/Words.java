// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.Direction;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.Unsaid;

/** What the many words that records use for a few things mean. */
public final class Words {

    private static final Set<String> YES = Set.of("true", "t", "yes", "y", "1", "on", "ja", "j", "oui", "si", "wahr");
    private static final Set<String> NO = Set.of("false", "f", "no", "n", "0", "off", "nee", "nein", "non", "falsch");
    private static final Set<String> RECORDED = Set.of(
            "recorded",
            "available",
            "recording",
            "completed",
            "complete",
            "stored",
            "saved",
            "automatic",
            "ondemand",
            "full",
            "partial",
            "paused",
            "stopped",
            "processed",
            "inprogress",
            "deleted",
            "archived",
            "always",
            "forced",
            "opgenomen");
    private static final Set<String> NOT_RECORDED = Set.of(
            "notrecorded",
            "unrecorded",
            "norecording",
            "unavailable",
            "absent",
            "never",
            "disabled",
            "notavailable",
            "nvt",
            "nietopgenomen",
            "dontrecord",
            "norecord",
            "geen",
            "kein",
            "keine",
            "aucun",
            "aucune",
            "skipped");
    private static final Set<String> GRANTED = Set.of(
            "granted",
            "given",
            "accepted",
            "agreed",
            "approved",
            "optin",
            "optedin",
            "allow",
            "allowed",
            "confirmed",
            "consented",
            "active");
    private static final Set<String> REFUSED = Set.of(
            "denied",
            "refused",
            "declined",
            "rejected",
            "revoked",
            "withdrawn",
            "withheld",
            "optout",
            "optedout",
            "deny",
            "disallowed",
            "objected",
            "notgranted",
            "notgiven",
            "expired",
            "invalid");
    private static final Set<String> TOLD = Set.of(
            "played",
            "announced",
            "given",
            "spoken",
            "informed",
            "notified",
            "disclosed",
            "afgespeeld",
            "gemeld",
            "abgespielt");
    /** What is said beside a direction of what went there. */
    private static final Pattern A_CALL = Pattern.compile(
            "^(?:voice|phone)?(?:calls?|anruf|appel|oproep|gesprek)|(?:voice|phone)?(?:calls?|anruf|gesprek|oproep|appel)$");

    private static final Pattern NOT = Pattern.compile("^(?:not|niet|nicht)");
    private static final Pattern SIGNS = Pattern.compile("[\\s_./-]+");

    private Words() {}

    private static String plain(String word) {
        return SIGNS.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Returns what a truth value says in any of its spellings. */
    public static Known truth(String word) {
        String plain = plain(word);
        return YES.contains(plain) ? Known.YES : NO.contains(plain) ? Known.NO : Known.UNKNOWN;
    }

    /** Returns what a word about a recording says of whether there is, or was, one. */
    public static Known recorded(String word) {
        String plain = plain(word);
        if (Unsaid.is(word) || NOT_RECORDED.contains(plain)) {
            return Known.NO;
        }
        return RECORDED.contains(plain) ? Known.YES : truth(word);
    }

    /** Returns whether a word about an announcement says that there was one. */
    static Known told(String word) {
        String plain = plain(word);
        if (TOLD.contains(plain)) {
            return Known.YES;
        }
        return TOLD.contains(NOT.matcher(plain).replaceFirst("")) ? Known.NO : truth(word);
    }

    /** Returns whether a word about consent says that it was given. */
    public static Known consented(String word) {
        String plain = plain(word);
        if (GRANTED.contains(plain)) {
            return Known.YES;
        }
        return REFUSED.contains(plain) ? Known.NO : truth(word);
    }

    /** Returns the direction that a word means; empty where it is a word that no reader knows. */
    public static Optional<Direction> direction(String word) {
        Optional<Direction> known = directionOf(plain(word));
        String alone = A_CALL.matcher(NamedRows.plain(word)).replaceAll("");
        return known.isPresent() || alone.isEmpty() ? known : directionOf(alone);
    }

    private static Optional<Direction> directionOf(String plain) {
        return switch (plain) {
            case "in",
                    "inbound",
                    "incoming",
                    "ingress",
                    "received",
                    "terminating",
                    "terminated",
                    "missed",
                    "inkomend",
                    "inkomende",
                    "binnenkomend",
                    "binnenkomende",
                    "eingehender",
                    "kommend",
                    "ankommend",
                    "entrante",
                    "recu",
                    "inbox",
                    "eingehend",
                    "entrant",
                    "i" -> Optional.of(Direction.INCOMING);
            case "out",
                    "outbound",
                    "outgoing",
                    "outboundapi",
                    "egress",
                    "originating",
                    "originated",
                    "placed",
                    "made",
                    "dialed",
                    "dialled",
                    "uitgaand",
                    "uitgaande",
                    "ausgehender",
                    "gehend",
                    "abgehend",
                    "sortante",
                    "emis",
                    "ausgehend",
                    "sortant",
                    "sent",
                    "clicktocall",
                    "o" -> Optional.of(Direction.OUTGOING);
            case "internal", "local", "intern", "interne", "interner", "onnet", "inhouse", "exttoext", "extension" ->
                Optional.of(Direction.INTERNAL);
            // The direction of a leg, which says nothing of the direction of the call.
            case "outbounddial",
                    "trunkingoriginating",
                    "trunkingterminating",
                    "",
                    "unknown",
                    "none",
                    "null",
                    "na",
                    "both" -> Optional.of(Direction.UNKNOWN);
            default -> Optional.empty();
        };
    }
}
