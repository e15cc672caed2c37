// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The case files that the rules bring along. */
public final class CaseFile {

    private static final Map<String, String> NAMES = Map.of("GB", "united-kingdom.json", "NL", "netherlands.json");

    private CaseFile() {}

    /** Opens the cases of a country, GB or NL. */
    public static InputStream of(String country) {
        return open(Optional.ofNullable(NAMES.get(country)).orElseThrow());
    }

    /** Opens a file by its name. */
    static InputStream open(String name) {
        InputStream file = CaseFile.class.getResourceAsStream("/org/monitoringconsent/cases/" + name);
        if (file == null) {
            throw new IllegalStateException("case file `" + name + "` must be among the resources of the rules");
        }
        return file;
    }

    /** The cases of a country as they are written. */
    public static List<JsonNode> trees(String country) {
        try (InputStream file = of(country)) {
            List<JsonNode> cases = new ArrayList<>();
            new ObjectMapper().readTree(file).forEach(cases::add);
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
