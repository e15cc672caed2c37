// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monitoringconsent.examples.archive.record.CallTime;
import org.monitoringconsent.examples.archive.record.Grant;
import org.monitoringconsent.examples.archive.record.Known;
import org.monitoringconsent.examples.archive.record.LawfulBasis;
import org.monitoringconsent.examples.archive.record.Purposes;

/** Reads the lawful bases of a vCon, and the older form of consent. What takes a grant back, or binds it to something, leaves none. */
final class VconConsents {

    private static final String[] ANSWERS = {"status", "state", "granted", "given", "value", "decision", "consent"};

    /** Those under which nothing else stands than an answer. */
    private static final List<String> ONLY_ANSWERS = List.of("status", "state", "granted", "given", "decision");

    private static final List<String> ENDS = List.of("expiration", "expires", "expires_at", "valid_until");

    private static final Pattern CONDITION = Pattern.compile("condition|restrict|limitation|except");

    /** How one may take a consent back tells nothing of whether somebody did. */
    private static final Pattern HOW = Pattern.compile(
            "(?:ur[il]|link|method|contact|instructions?|polic(?:y|ies)|mechanism|right|process|possible|able)s?$");

    private final ZoneId zone;
    private final int parties;
    private boolean unclear;

    VconConsents(ZoneId zone, int parties) {
        this.zone = zone;
        this.parties = parties;
    }

    /** Returns whether a statement about consent was not understood. */
    boolean unclear() {
        return unclear;
    }

    /** The older form of consent: a word for each purpose in the place of a truth value. */
    LawfulBasis consent(JsonNode attachment, JsonNode body, String place) throws Unusable {
        List<JsonNode> all = entries(body);
        List<Grant> grants = new ArrayList<>();
        for (JsonNode one : all) {
            Known given = given(Json.said(one, ANSWERS), one, body);
            Optional<Instant> at =
                    time(one.has("timestamp") ? one.path("timestamp") : one.path("granted_at"), zone, place);
            // What is not understood is no consent, but no refusal either.
            if (given.isStated()) {
                String purpose = Json.said(one, "purpose", "type")
                        .or(() -> Json.said(one, "consent").filter(name -> Words.consented(name) == Known.UNKNOWN))
                        .orElse("");
                grants.add(grant(purpose, given.isYes(), at));
            }
        }
        unclear |= grants.isEmpty();
        return new LawfulBasis(
                "consent", party(attachment.has("party") ? attachment : body, place), ends(body, all, place), grants);
    }

    private static List<JsonNode> entries(JsonNode body) {
        JsonNode listed = body.path("consents").isMissingNode() ? body.path("consent") : body.path("consents");
        if (body.isArray()) {
            return Json.list(body);
        }
        return listed.isContainerNode() ? Json.list(listed) : List.of(body);
    }

    LawfulBasis basis(JsonNode attachment, String place) throws Unusable {
        JsonNode body = VconBody.json(attachment, place);
        String basis = Json.said(body, "lawful_basis").orElse("");
        if (basis.isEmpty()) {
            throw Unusable.damaged(place, "attachment.basis");
        }
        List<JsonNode> all = Json.list(body.path("purpose_grants"));
        List<Grant> grants = new ArrayList<>();
        for (JsonNode one : all) {
            Known given = given(Json.said(one, "granted"), one, body);
            grants.add(grant(
                    Json.said(one, "purpose").orElse(""), given.isYes(), time(one.path("granted_at"), zone, place)));
        }
        unclear |= grants.isEmpty();
        return new LawfulBasis(
                basis.toLowerCase(Locale.ROOT), party(attachment, place), ends(body, all, place), grants);
    }

    /** Returns what was answered; that somebody agreed is not understood where more is said of it. */
    private Known given(Optional<String> answer, JsonNode one, JsonNode body) {
        Known said = Words.consented(answer.orElse(""));
        boolean qualified = said.isYes() && (isQualified(one) || isQualified(body));
        unclear |= qualified || !said.isStated();
        return qualified ? Known.UNKNOWN : said;
    }

    private static boolean isQualified(JsonNode said) {
        for (Map.Entry<String, JsonNode> field : said.properties()) {
            String key = field.getKey().toLowerCase(Locale.ROOT);
            if ((takesBack(key) || CONDITION.matcher(key).find()) && says(field.getValue())) {
                return true;
            }
        }
        return ONLY_ANSWERS.stream()
                .flatMap(key -> Json.said(said, key).stream())
                .anyMatch(answer -> !Words.consented(answer).isYes());
    }

    private static boolean takesBack(String key) {
        return Topics.isARefusal(key)
                && (Topics.isAboutConsent(key) || key.startsWith("denied"))
                && !HOW.matcher(key).find();
    }

    private static boolean says(JsonNode value) {
        if (value.isValueNode()) {
            return Topics.says(value);
        }
        return Json.list(value).stream()
                .anyMatch(one -> one.isObject()
                        ? one.properties().stream()
                                .anyMatch(field -> !HOW.matcher(field.getKey()).find() && says(field.getValue()))
                        : says(one));
    }

    /** Who refused what may have meant the call where the purpose is not one of those that are known. */
    private Grant grant(String purpose, boolean granted, Optional<Instant> at) {
        unclear |= !granted && !Purposes.isKnown(purpose);
        return new Grant(purpose, granted, at);
    }

    private Optional<Integer> party(JsonNode holder, String place) throws Unusable {
        return VconAttachments.reference(holder.path("party"), parties, "party", place);
    }

    /** Of several ends the first, because nobody can tell what outlasts it. */
    private Optional<Instant> ends(JsonNode body, List<JsonNode> grants, String place) throws Unusable {
        List<Instant> ends = new ArrayList<>();
        List<JsonNode> holders = new ArrayList<>(grants);
        holders.add(body);
        for (JsonNode holder : holders) {
            for (String key : ENDS) {
                time(holder.path(key), zone, place).ifPresent(ends::add);
            }
        }
        return ends.stream().min(Comparator.naturalOrder());
    }

    /** Returns a moment, if one is said. */
    static Optional<Instant> time(JsonNode node, ZoneId zone, String place) throws Unusable {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        Optional<Instant> time = Times.parse(node.asText(""), zone).map(CallTime::instant);
        if (time.isEmpty()) {
            throw Unusable.damaged(place, "attachment.time");
        }
        return time;
    }
}
