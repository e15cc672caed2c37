// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * A vCon that somebody signed (JSON Web Signature, RFC 7515, general JSON). Whose key it was only whoever reads the archive can
 * say: a certificate inside it proves nothing.
 */
final class SignedVcon {

    private static final int LONGEST_DIGEST = 512;

    private final JsonNode json;
    private final String place;

    SignedVcon(JsonNode json, String place) {
        this.json = json;
        this.place = place;
    }

    static boolean is(JsonNode value) {
        return value.has("payload") && value.has("signatures");
    }

    /** Returns whether one of the keys confirms one of the signatures. */
    boolean isConfirmedBy(List<PublicKey> keys) {
        for (JsonNode signature : Json.list(json.path("signatures"))) {
            String header = signature.path("protected").asText("");
            Optional<JsonNode> read = header(header);
            // What must be understood would change what is signed.
            if (read.isEmpty() || read.get().has("crit")) {
                continue;
            }
            byte[] signed = (header + "." + json.path("payload").asText("")).getBytes(StandardCharsets.US_ASCII);
            Optional<byte[]> value = decoded(signature.path("signature").asText(""));
            String algorithm = read.get().path("alg").asText("");
            if (value.isPresent() && keys.stream().anyMatch(key -> confirms(key, algorithm, signed, value.get()))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<JsonNode> header(String encoded) {
        return decoded(encoded).flatMap(bytes -> {
            try (BoundedJson header = new BoundedJson(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
                return Optional.ofNullable(header.next()).filter(JsonNode::isObject);
            } catch (IOException | Unusable broken) {
                return Optional.empty();
            }
        });
    }

    private static boolean confirms(PublicKey key, String algorithm, byte[] signed, byte[] value) {
        try {
            Optional<Signature> check = check(key, algorithm);
            if (check.isEmpty()) {
                return false;
            }
            check.get().initVerify(key);
            check.get().update(signed);
            return check.get().verify(value);
        } catch (GeneralSecurityException doesNotFit) {
            return false;
        }
    }

    /** The algorithm that the header names, where it is one for keys of this kind; the header alone decides nothing. */
    private static Optional<Signature> check(PublicKey key, String algorithm) throws GeneralSecurityException {
        int bits = algorithm.length() == 5 && algorithm.substring(2).matches("256|384|512")
                ? Integer.parseInt(algorithm.substring(2))
                : 0;
        if (algorithm.equals("EdDSA") && key instanceof EdECPublicKey) {
            return Optional.of(Signature.getInstance("EdDSA"));
        }
        if (bits == 0 || bits > LONGEST_DIGEST) {
            return Optional.empty();
        }
        return switch (algorithm.substring(0, 2)) {
            case "RS" ->
                key instanceof RSAPublicKey
                        ? Optional.of(Signature.getInstance("SHA" + bits + "withRSA"))
                        : Optional.empty();
            case "PS" -> key instanceof RSAPublicKey ? Optional.of(padded(bits)) : Optional.empty();
            case "ES" ->
                key instanceof ECPublicKey
                        ? Optional.of(Signature.getInstance("SHA" + bits + "withECDSAinP1363Format"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Signature padded(int bits) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("RSASSA-PSS");
        String digest = "SHA-" + bits;
        signature.setParameter(new PSSParameterSpec(
                digest, "MGF1", new MGF1ParameterSpec(digest), bits / Byte.SIZE, PSSParameterSpec.TRAILER_FIELD_BC));
        return signature;
    }

    /** Returns what was signed, which is one vCon. */
    JsonNode payload() throws Unusable {
        byte[] bytes = decoded(json.path("payload").asText("")).orElseThrow(this::broken);
        try (BoundedJson text = new BoundedJson(new StringReader(new String(bytes, StandardCharsets.UTF_8)))) {
            JsonNode vcon = text.next();
            if (vcon == null || !vcon.isObject() || is(vcon) || text.next() != null) {
                throw broken();
            }
            return vcon;
        } catch (IOException impossible) {
            throw broken();
        } catch (Unusable reason) {
            throw reason.at(place);
        }
    }

    private Unusable broken() {
        return new Unusable(Kind.DAMAGED, place, "vcon.payload");
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text.strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
