// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.monitoringconsent.domain.FaultText;
import org.monitoringconsent.domain.ShapeFault;

/** Gathers what is wrong with a text; a hostile one cannot make the list grow without end. */
final class Faults {

    private static final int MOST = 100;
    private static final int SHOWN = 40;
    private static final int SHOWN_OF_A_VALUE = 2;

    private final List<ShapeFault> list = new ArrayList<>();
    private int left;

    void add(ShapeFault fault) {
        if (list.size() < MOST) {
            list.add(fault);
        } else {
            left++;
        }
    }

    void add(String path, String key, Serializable... values) {
        add(new ShapeFault(path, FaultText.of(key, values)));
    }

    void addAll(Collection<ShapeFault> faults) {
        faults.forEach(this::add);
    }

    void expected(String path, FaultText expected) {
        add(path, "expected", path, expected);
    }

    void required(String path) {
        add(ShapeFault.required(path));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    JsonRequestException toException() {
        List<ShapeFault> all = new ArrayList<>(list);
        if (left > 0) {
            all.add(new ShapeFault("", FaultText.of("more", left)));
        }
        return new JsonRequestException(all);
    }

    /** Returns the beginning of a given value, for a message: it may be somebody's name that stands in the wrong place. */
    static String begun(String given) {
        return shown(given, SHOWN_OF_A_VALUE);
    }

    /** Returns a given key shortened and made printable, for a message. */
    static String shown(String given) {
        return shown(given, SHOWN);
    }

    private static String shown(String given, int most) {
        StringBuilder out = new StringBuilder();
        given.codePoints().limit(most).forEach(c -> {
            if (c >= ' ' && c < 0x7F && c != '`') {
                out.append((char) c);
            } else {
                out.append(String.format("\\u{%x}", c));
            }
        });
        return given.codePointCount(0, given.length()) > most ? out + "..." : out.toString();
    }
}
