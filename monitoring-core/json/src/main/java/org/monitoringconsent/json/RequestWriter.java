// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.RequestFields;

/** Writes one request in canonical form. */
final class RequestWriter {

    private final StringBuilder out;

    RequestWriter(StringBuilder out) {
        this.out = out;
    }

    void write(MonitoringRequest request) {
        out.append("{\"day\":\"").append(request.day()).append("\",\"activity\":\"");
        out.append(request.activity().name()).append('"');
        for (String part : RequestFields.parts()) {
            part(part, request);
        }
        attributes(request.attributes());
        out.append('}');
    }

    private void part(String part, MonitoringRequest request) {
        int start = out.length();
        String separator = ",\"" + part + "\":{\"";
        for (Field field : RequestFields.of(part)) {
            Optional<?> stated = field.in(request);
            if (stated.isPresent()) {
                out.append(separator).append(field.key()).append("\":");
                scalar(field.form(), stated.get());
                separator = ",\"";
            }
        }
        if (out.length() > start) {
            out.append('}');
        }
    }

    private void scalar(Field.Form form, Object value) {
        if (form == Field.Form.FLAG || form == Field.Form.COUNT) {
            out.append(value);
        } else {
            JsonText.quote(out, value.toString());
        }
    }

    private void attributes(Map<String, AttributeValue> attributes) {
        String separator = ",\"attributes\":{";
        for (Map.Entry<String, AttributeValue> entry : attributes.entrySet()) {
            out.append(separator);
            JsonText.quote(out, entry.getKey());
            out.append(':');
            AttributeValue value = entry.getValue();
            if (value.text().isPresent()) {
                JsonText.quote(out, value.asText());
            } else {
                out.append(value.asText());
            }
            separator = ",";
        }
        if (!attributes.isEmpty()) {
            out.append('}');
        }
    }
}
