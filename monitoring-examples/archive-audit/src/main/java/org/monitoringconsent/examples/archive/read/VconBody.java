// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The bodies of attachments: an object in real files, a text of JSON by the letter of the draft, either perhaps packed. */
final class VconBody {

    private static final Pattern JSON_BEGINS = Pattern.compile("^\\s*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]])");
    private static final Pattern NOT_PACKED = Pattern.compile("[\\s=]+");

    private VconBody() {}

    /** Returns the body as JSON. */
    static JsonNode json(JsonNode attachment, String place) throws Unusable {
        JsonNode body = attachment.path("body");
        if (!body.isTextual()) {
            return body;
        }
        return parsed(unpacked(attachment).orElse("")).orElseThrow(() -> Unusable.damaged(place, "attachment.json"));
    }

    /** Returns the body as JSON where it is or holds any; nothing where it is only text. */
    static JsonNode perhaps(JsonNode attachment) {
        JsonNode body = attachment.path("body");
        if (!body.isTextual()) {
            return body;
        }
        return text(attachment)
                .filter(VconBody::looksLikeJson)
                .flatMap(VconBody::parsed)
                .orElse(MissingNode.getInstance());
    }

    /** Returns the body as text where it is one. */
    static Optional<String> text(JsonNode attachment) {
        return attachment.path("body").isTextual() ? unpacked(attachment) : Optional.empty();
    }

    /** Returns what a text of JSON holds, and any other value as it is. */
    static JsonNode opened(JsonNode value) {
        return value.isTextual() && looksLikeJson(value.textValue())
                ? parsed(value.textValue()).orElse(value)
                : value;
    }

    /** Returns whether a text begins like an object or a list. */
    static boolean looksLikeJson(String text) {
        return JSON_BEGINS.matcher(text).find();
    }

    private static Optional<String> unpacked(JsonNode attachment) {
        String body = attachment.path("body").textValue();
        if (!attachment.path("encoding").asText("").startsWith("base64")) {
            return Optional.of(body);
        }
        String plain = NOT_PACKED.matcher(body).replaceAll("").replace('+', '-').replace('/', '_');
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(plain), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notPacked) {
            return looksLikeJson(body) ? Optional.of(body) : Optional.empty();
        }
    }

    private static Optional<JsonNode> parsed(String text) {
        try (BoundedJson json = new BoundedJson(new StringReader(text))) {
            JsonNode parsed = json.next();
            return Optional.of(parsed == null ? MissingNode.getInstance() : parsed);
        } catch (IOException | Unusable broken) {
            return Optional.empty();
        }
    }
}
