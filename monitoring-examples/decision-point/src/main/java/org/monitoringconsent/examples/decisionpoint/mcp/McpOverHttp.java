// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.monitoringconsent.examples.decisionpoint.judge.Judge;
import org.monitoringconsent.examples.decisionpoint.wire.Answer;
import org.monitoringconsent.examples.decisionpoint.wire.Ask;
import org.monitoringconsent.examples.decisionpoint.wire.Handler;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.examples.decisionpoint.wire.Refusal;

/**
 * Messages over streamable HTTP, each answered at once with one JSON object; nothing is streamed and no session is kept.
 *
 * <p>A page that a browser loaded from elsewhere is refused by its origin, so that it cannot ask in the name of whoever sits there.
 */
public final class McpOverHttp implements Handler {

    private static final Set<String> AT_HOME = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Mcp mcp;

    /** Messages about a judge's decisions. */
    public McpOverHttp(Judge judge) {
        this.mcp = new Mcp(judge);
    }

    @Override
    public Answer answer(Ask ask) {
        if (!ask.header("Origin").map(McpOverHttp::isAtHome).orElse(true)) {
            throw Refusal.of(403, "`Origin` must be this machine");
        }
        if (!ask.isJson()) {
            throw Refusal.of(415, "`Content-Type` must be application/json");
        }
        if (!ask.header("MCP-Protocol-Version").map(Mcp.REVISIONS::contains).orElse(true)) {
            throw Refusal.of(400, "`MCP-Protocol-Version` must be one of " + String.join(", ", Mcp.REVISIONS));
        }
        Optional<ObjectNode> answer = mcp.answer(Json.read(ask.body()));
        return answer.isPresent() ? Json.answer(answer.get()) : Answer.empty(202);
    }

    private static boolean isAtHome(String origin) {
        try {
            String host = URI.create(origin).getHost();
            return host != null && AT_HOME.contains(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
