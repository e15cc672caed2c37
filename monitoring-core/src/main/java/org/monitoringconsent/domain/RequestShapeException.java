// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says everything that is wrong with the shape of a request or of one of its parts, at once. */
public final class RequestShapeException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern MISSING =
            Pattern.compile("Cannot build (?<type>\\w+), some of required attributes are not set \\[(?<names>.*)]");

    private final ArrayList<ShapeFault> faults;

    /** Names the attributes that a builder misses; the generated builders bring them in this one sentence. */
    RequestShapeException(String missing) {
        this(missing(missing));
    }

    /** Says all of these faults. */
    public RequestShapeException(List<ShapeFault> faults) {
        super(faults.stream().map(ShapeFault::sentence).collect(Collectors.joining("; ")));
        this.faults = new ArrayList<>(faults);
    }

    /** Returns the faults, in the order of the vocabulary. */
    public List<ShapeFault> faults() {
        return Collections.unmodifiableList(faults);
    }

    private static List<ShapeFault> missing(String sentence) {
        Matcher matcher = MISSING.matcher(sentence);
        if (!matcher.matches()) {
            throw new IllegalStateException(sentence);
        }
        String part = matcher.group("type");
        String prefix = part.equals("MonitoringRequest")
                ? ""
                : part.substring(0, 1).toLowerCase(Locale.ROOT) + part.substring(1) + ".";
        return Arrays.stream(matcher.group("names").split(", ", -1))
                .map(name -> ShapeFault.required(prefix + name))
                .toList();
    }
}
