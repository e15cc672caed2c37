// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;

/** Messages as lines: one comes in, at most one goes out; the end of the input ends it. */
public final class McpOverLines {

    private static final int LONGEST_LINE = 1 << 20;

    private final Mcp mcp;

    /** Messages about a judge's decisions. */
    public McpOverLines(Judge judge) {
        this.mcp = new Mcp(judge);
    }

    /** Answers every line until there are no more; throws {@link IOException} when a stream fails. */
    public void serve(InputStream in, OutputStream out) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int next = buffered.read(); next >= 0; next = buffered.read()) {
            if (next != '\n') {
                tooLong |= line.size() == LONGEST_LINE;
                if (!tooLong) {
                    line.write(next);
                }
                continue;
            }
            answer(line.toByteArray(), tooLong, out);
            line.reset();
            tooLong = false;
        }
        answer(line.toByteArray(), tooLong, out);
    }

    private void answer(byte[] line, boolean tooLong, OutputStream out) throws IOException {
        if (isBlank(line)) {
            return;
        }
        Optional<ObjectNode> answer;
        try {
            answer = tooLong
                    ? Optional.of(Mcp.unreadable("a message must be at most " + LONGEST_LINE + " bytes long"))
                    : mcp.answer(Json.read(line));
        } catch (Refusal malformed) {
            answer = Optional.of(Mcp.unreadable("a message must be JSON on one line"));
        }
        if (answer.isPresent()) {
            out.write(Json.bytes(answer.get()));
            out.write('\n');
            out.flush();
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return true;
    }
}
