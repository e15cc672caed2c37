// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers

package com.example;

import java.util.Locale;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.engine.MonitoringEngine;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.VerdictJson;

/** Asks in JSON and answers in JSON, on the class path, on the module path and in an image of its own. */
public final class Json {

    private Json() {}

    /** Prints the decision as it stands in the answer, whether the request came back unchanged, and whether the library is a named module. */
    public static void main(String... arguments) {
        String asked = "{\"day\":\"2026-11-23\",\"activity\":\"LISTEN_LIVE\",\"worker\":{\"id\":\"w-1\",\"country\":\"NL\"},"
                + "\"communication\":{\"channel\":\"CALL\",\"line\":\"EMPLOYER_PRIVATE\"},\"employer\":{\"country\":\"NL\"}}";
        MonitoringRequest request = RequestJson.read(asked);
        String answer = VerdictJson.write(MonitoringEngine.discover().decide(request), Locale.ENGLISH);
        System.out.println((answer.contains("\"decision\":\"DENY\"") ? "DENY " : "? ")
                + RequestJson.write(request).equals(asked) + " "
                + RequestJson.class.getModule().isNamed());
    }
}
