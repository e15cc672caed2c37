// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.ask;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where somebody is in the page: the part of its address behind the {@code #}, which no browser sends anywhere.
 *
 * <p>It looks like that of a server, such as {@code /ask?day=2026-11-29&activity=RECORD}. Whatever is not understood in it is
 * left alone here; those who read a parameter judge it.
 */
final class Route {

    private static final String PLAIN = "-_.~/:,";

    private final String path;
    private final Map<String, String> parameters;

    private Route(String path, Map<String, String> parameters) {
        this.path = path;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** A place without parameters. */
    static Route to(String path) {
        return new Route(path, Map.of());
    }

    /** Reads an address, with or without the {@code #}. */
    static Route of(String address) {
        String text = address.startsWith("#") ? address.substring(1) : address;
        int question = text.indexOf('?');
        Map<String, String> parameters = new LinkedHashMap<>();
        if (question >= 0) {
            for (String pair : text.substring(question + 1).split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
                }
            }
        }
        return new Route(decoded(question < 0 ? text : text.substring(0, question)), parameters);
    }

    String path() {
        return path;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    /** A parameter that is there and not empty. */
    Optional<String> get(String key) {
        return Optional.ofNullable(parameters.get(key)).filter(value -> !value.isEmpty());
    }

    /** The same place with a parameter at the end; an empty value takes it away. */
    Route with(String key, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove(key);
        if (!String.valueOf(value).isEmpty()) {
            changed.put(key, String.valueOf(value));
        }
        return new Route(path, changed);
    }

    Route without(String key) {
        return with(key, "");
    }

    /** Another place with the same parameters. */
    Route at(String other) {
        return new Route(other, parameters);
    }

    /** The address, with the {@code #}. */
    String address() {
        StringBuilder text = new StringBuilder("#").append(encoded(path));
        char before = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            text.append(before).append(encoded(parameter.getKey())).append('=').append(encoded(parameter.getValue()));
            before = '&';
        }
        return text.toString();
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            if (isPlain(c)) {
                encoded.append(c);
            } else {
                encoded.append('%')
                        .append(Integer.toHexString(0x100 + c).substring(1).toUpperCase(java.util.Locale.ROOT));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }

    /** What stands behind the percent signs; one that stands for nothing is kept as it is. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[given.length];
        int size = 0;
        for (int i = 0; i < given.length; i++) {
            int high = given[i] == '%' && i + 2 < given.length ? Character.digit((char) given[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit((char) given[i + 2], 16);
            if (low < 0) {
                bytes[size++] = given[i];
            } else {
                bytes[size++] = (byte) (high * 16 + low);
                i += 2;
            }
        }
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }
}
