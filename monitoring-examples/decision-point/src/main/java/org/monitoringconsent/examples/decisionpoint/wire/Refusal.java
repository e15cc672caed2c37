// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Says why something is not answered, with everything that is wrong; on the wire it is a problem. Source: RFC 9457.
 */
public final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int BAD_REQUEST = 400;

    private final int status;
    private final transient List<Fault> faults;

    private Refusal(int status, String sentence, List<Fault> faults) {
        super(sentence, null, false, false);
        this.status = status;
        this.faults = faults;
    }

    /** A refusal with a status of HTTP and a sentence. */
    public static Refusal of(int status, String sentence) {
        return new Refusal(status, sentence, List.of());
    }

    /** A refusal of something that is not well formed, with at least one fault. */
    public static Refusal of(List<Fault> faults) {
        String sentence = faults.size() == 1
                ? faults.get(0).sentence()
                : "there are " + faults.size() + " faults; each is among the errors";
        return new Refusal(BAD_REQUEST, sentence, new ArrayList<>(faults));
    }

    /** A refusal because of one fault. */
    public static Refusal because(String path, String sentence) {
        return of(List.of(Fault.of(path, sentence)));
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** Why. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Everything that is wrong with what was asked; empty where it is not about that. */
    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** The problem as JSON. */
    public Answer answer() {
        ObjectNode problem = Json.object()
                .put("type", "about:blank")
                .put("title", title())
                .put("status", status)
                .put("detail", sentence());
        if (!faults.isEmpty()) {
            problem.set("errors", errors());
        }
        return Answer.of(status, "application/problem+json", Json.bytes(problem));
    }

    /** The faults as JSON. */
    public ArrayNode errors() {
        ArrayNode errors = Json.array();
        for (Fault fault : faults) {
            ObjectNode error = errors.addObject();
            fault.item().ifPresent(item -> error.put("item", item));
            error.put("path", fault.path()).put("detail", fault.sentence());
        }
        return errors;
    }

    private String title() {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 408 -> "Request Timeout";
            case 413 -> "Content Too Large";
            case 415 -> "Unsupported Media Type";
            case 429 -> "Too Many Requests";
            case 503 -> "Service Unavailable";
            default -> "Internal Server Error";
        };
    }
}
