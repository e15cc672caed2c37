// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.util.Collection;
import java.util.function.Consumer;

/** Appends JSON on one line, with commas where they belong. */
final class JsonWriter {

    private final StringBuilder out;
    private boolean first = true;

    JsonWriter(StringBuilder out) {
        this.out = out;
    }

    /** Appends an object whose keys the body writes. */
    void object(Runnable body) {
        enclosed('{', body, '}');
    }

    void text(String key, String value) {
        key(key);
        JsonText.quote(out, value);
    }

    void flag(String key, boolean value) {
        key(key);
        out.append(value);
    }

    void texts(String key, Collection<?> values) {
        array(key, values, value -> {
            comma();
            JsonText.quote(out, value.toString());
        });
    }

    <V> void objects(String key, Collection<V> values, Consumer<V> body) {
        array(key, values, value -> {
            comma();
            object(() -> body.accept(value));
        });
    }

    private <V> void array(String key, Collection<V> values, Consumer<V> each) {
        key(key);
        enclosed('[', () -> values.forEach(each), ']');
    }

    private void enclosed(char open, Runnable body, char close) {
        out.append(open);
        first = true;
        body.run();
        first = false;
        out.append(close);
    }

    private void key(String key) {
        comma();
        JsonText.quote(out, key);
        out.append(':');
    }

    private void comma() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }
}
