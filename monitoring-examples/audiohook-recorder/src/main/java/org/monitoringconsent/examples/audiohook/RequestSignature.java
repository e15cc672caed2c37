// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.audiohook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of the request that opens a connection (HTTP Message Signatures, HMAC-SHA256): over the target, the host and the
 * headers that say who calls, made no longer than ten seconds ago, and used once.
 */
final class RequestSignature {

    /** What must be signed. */
    static final List<String> COMPONENTS = List.of(
            "@request-target",
            "@authority",
            "audiohook-organization-id",
            "audiohook-session-id",
            "audiohook-correlation-id",
            "x-api-key");

    private static final long MOST_SECONDS = 10;
    private static final long SKEW_SECONDS = 3;
    private static final int SHORTEST_NONCE = 22;
    private static final int MOST_NONCES = 100_000;
    private static final int LONGEST = 4096;

    private static final Pattern INPUT = Pattern.compile(
            "([a-z*][a-z0-9_.*-]{0,30})=(\\((\"[^\"\\\\]{1,60}\"(?: \"[^\"\\\\]{1,60}\"){0,20})\\)((?:;[a-z]{1,20}=(?:\"[^\"\\\\]{0,300}\"|\\d{1,15})){1,8}))");
    private static final Pattern PARAMETER = Pattern.compile(";([a-z]+)=(?:\"([^\"]*)\"|(\\d+))");
    private static final Pattern NAME = Pattern.compile("\"([^\"]*)\"");

    private final Function<String, Optional<byte[]>> secrets;
    private final Clock clock;
    /** Each nonce that was seen with the second after which its signature is too old anyway. */
    private final Map<String, Long> nonces = new HashMap<>();

    /** Signatures by these keys; a key that is not known has no secret. */
    RequestSignature(Function<String, Optional<byte[]>> secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Says what is wrong with the signature of a request, or nothing.
     *
     * @param target the path with its query
     * @param header the value of a header by its name in lower case; empty where there is none
     */
    Optional<String> fault(String target, Function<String, String> header) {
        String input = header.apply("signature-input").strip();
        String signature = header.apply("signature").strip();
        if (input.isEmpty() || signature.isEmpty()) {
            return Optional.of("the request must be signed");
        }
        Matcher said = INPUT.matcher(input.length() > LONGEST ? "" : input);
        if (!said.matches()) {
            return Optional.of("the header `signature-input` must hold one signature");
        }
        Map<String, String> parameters = new HashMap<>();
        Matcher each = PARAMETER.matcher(said.group(4));
        while (each.find()) {
            String value = each.group(2) == null ? each.group(3) : each.group(2);
            if (parameters.put(each.group(1), value) != null) {
                return Optional.of("a parameter of the signature must not be given twice");
            }
        }
        return fault(target, header, said, parameters, signature);
    }

    private Optional<String> fault(
            String target,
            Function<String, String> header,
            Matcher said,
            Map<String, String> parameters,
            String signature) {
        Optional<String> age = faultOfAge(parameters);
        if (age.isPresent()) {
            return age;
        }
        String key = parameters.getOrDefault("keyid", "");
        if (key.isEmpty() || !key.equals(header.apply("x-api-key").strip())) {
            return Optional.of("the key of the signature must be that of the request");
        }
        if (!parameters.getOrDefault("alg", "hmac-sha256").equals("hmac-sha256")) {
            return Optional.of("the signature must be made by `hmac-sha256`");
        }
        Set<String> covered = new HashSet<>();
        StringBuilder base = new StringBuilder();
        Matcher names = NAME.matcher(said.group(3));
        while (names.find()) {
            String name = names.group(1);
            String value = value(name, target, header);
            if (!covered.add(name) || value.isEmpty()) {
                return Optional.of("each part that is signed must be there once");
            }
            base.append('"').append(name).append("\": ").append(value).append('\n');
        }
        if (!covered.containsAll(COMPONENTS)) {
            return Optional.of("the signature must cover " + COMPONENTS);
        }
        base.append("\"@signature-params\": ").append(said.group(2));
        // Who does not know a key shall not learn from the time that it takes whether there is one.
        byte[] secret = secrets.apply(key).orElse(new byte[] {0});
        byte[] made = sign(secret, base.toString());
        boolean right = MessageDigest.isEqual(made, bytes(said.group(1), signature))
                && secrets.apply(key).isPresent();
        if (!right) {
            return Optional.of("the signature does not fit");
        }
        return isNew(key + " " + parameters.getOrDefault("nonce", ""))
                ? Optional.empty()
                : Optional.of("the signature must not have been used before");
    }

    private Optional<String> faultOfAge(Map<String, String> parameters) {
        long now = clock.instant().getEpochSecond();
        long created = Long.parseLong(parameters.getOrDefault("created", "0").replaceAll("\\D", "0"));
        long expires = Long.parseLong(parameters
                .getOrDefault("expires", String.valueOf(Long.MAX_VALUE))
                .replaceAll("\\D", "0"));
        if (created > now + SKEW_SECONDS
                || created + MOST_SECONDS < now - SKEW_SECONDS
                || expires < now - SKEW_SECONDS) {
            return Optional.of("the signature must have been made within the last " + MOST_SECONDS + " seconds");
        }
        return parameters.getOrDefault("nonce", "").length() < SHORTEST_NONCE
                ? Optional.of("the nonce of the signature must have at least " + SHORTEST_NONCE + " characters")
                : Optional.empty();
    }

    private static String value(String name, String target, Function<String, String> header) {
        return switch (name) {
            case "@request-target" -> target;
            case "@authority" -> header.apply("host").strip();
            default ->
                name.startsWith("@") || name.startsWith("signature")
                        ? ""
                        : header.apply(name).strip();
        };
    }

    private static byte[] bytes(String label, String signature) {
        String start = label + "=:";
        if (!signature.startsWith(start) || !signature.endsWith(":") || signature.length() < start.length() + 1) {
            return new byte[0];
        }
        try {
            return Base64.getDecoder().decode(signature.substring(start.length(), signature.length() - 1));
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private synchronized boolean isNew(String nonce) {
        long now = clock.instant().getEpochSecond();
        if (nonces.size() >= MOST_NONCES) {
            nonces.values().removeIf(until -> until < now);
        }
        return nonces.size() < MOST_NONCES && nonces.putIfAbsent(nonce, now + MOST_SECONDS + 2 * SKEW_SECONDS) == null;
    }

    private static byte[] sign(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("this JDK cannot sign", impossible);
        }
    }

    /** The two headers that sign a request whose other headers are given, with the host among them. */
    static Map<String, String> headers(
            String target, Map<String, String> headers, String key, byte[] secret, Clock clock) {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        StringBuilder base = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (String name : COMPONENTS) {
            String value = value(name, target, header -> headers.getOrDefault(header, ""));
            base.append('"').append(name).append("\": ").append(value).append('\n');
            names.append(names.isEmpty() ? "" : " ").append('"').append(name).append('"');
        }
        long created = clock.instant().getEpochSecond();
        String parameters = "(" + names + ");keyid=\"" + key + "\";nonce=\""
                + Base64.getEncoder().encodeToString(random) + "\";alg=\"hmac-sha256\";created=" + created
                + ";expires=" + (created + 30);
        base.append("\"@signature-params\": ").append(parameters);
        Map<String, String> signed = new LinkedHashMap<>();
        signed.put("Signature-Input", "sig1=" + parameters);
        signed.put("Signature", "sig1=:" + Base64.getEncoder().encodeToString(sign(secret, base.toString())) + ":");
        return signed;
    }
}
