package org.monitoringconsent.json;

import java.util.Map;
import java.util.Optional;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.MonitoringRequest;

/** Writes one request in canonical form. */
final class RequestWriter {

    private final StringBuilder out;

    RequestWriter(StringBuilder out) {
        this.out = out;
    }

    void write(MonitoringRequest request) {
        out.append("{\"day\":\"").append(request.day()).append("\",\"activity\":\"");
        out.append(request.activity().name()).append('"');
        part(RequestParts.PURPOSE, request.purpose());
        part(RequestParts.WORKER, request.worker());
        request.communication().ifPresent(part -> part(RequestParts.COMMUNICATION, part));
        part(RequestParts.MANNER, request.manner());
        part(RequestParts.EMPLOYER, request.employer());
        part(RequestParts.SAFEGUARDS, request.safeguards());
        part(RequestParts.SUSPICION, request.suspicion());
        part(RequestParts.SOURCE, request.source());
        request.use().ifPresent(part -> part(RequestParts.USE, part));
        request.recordCheck().ifPresent(part -> part(RequestParts.RECORD_CHECK, part));
        attributes(request.attributes());
        out.append('}');
    }

    private <T> void part(Part<T, ?> part, T value) {
        int start = out.length();
        String separator = ",\"" + part.name() + "\":{\"";
        for (Field<T, ?> field : part.fields()) {
            Optional<?> stated = field.get(value);
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
