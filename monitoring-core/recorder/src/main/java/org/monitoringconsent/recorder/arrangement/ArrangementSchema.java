// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.recorder.arrangement;

import java.util.Map;
import java.util.Set;
import org.monitoringconsent.recorder.json.JsonWriting;

/**
 * The JSON Schema of an arrangement, generated from the vocabulary. Source: JSON Schema 2020-12.
 *
 * <p>What {@link ArrangementReader} accepts, the schema accepts, comments aside. It cannot say that a group or a worker that
 * is named must be there, that a region is one of the country, that an end comes after its beginning, nor that two values of
 * one day agree.
 */
public final class ArrangementSchema {

    private ArrangementSchema() {}

    /** Returns the schema of an arrangement without facts of a rule set's own. */
    public static String json() {
        return json(Set.of());
    }

    /**
     * Returns the schema of an arrangement that may also state these facts in {@code attributes}.
     *
     * @param attributeKeys the names of the facts that the loaded rule sets bring along
     */
    public static String json(Set<String> attributeKeys) {
        Map<String, Object> schema = ArrangementForms.map(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "https://monitoringconsent.org/schema/arrangement-0.1.json",
                "title",
                "Arrangement of an employer");
        schema.putAll(ArrangementForms.object(
                ArrangementForms.file(attributeKeys),
                "name",
                "timeZone",
                "numberCountry",
                "employer",
                "groups",
                "monitoring",
                "line"));
        schema.put(
                "$defs",
                ArrangementForms.map("country", ArrangementForms.ANY_COUNTRY, "region", ArrangementForms.ANY_REGION));
        return JsonWriting.pretty(schema);
    }
}
