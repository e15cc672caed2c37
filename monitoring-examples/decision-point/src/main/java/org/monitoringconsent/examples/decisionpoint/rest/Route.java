// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.rest;

import java.util.List;
import org.monitoringconsent.examples.decisionpoint.wire.Handler;

/**
 * One thing that can be asked, with what its description needs.
 *
 * @param method the method of HTTP
 * @param path the path, without parameters in it
 * @param summary what it answers, in one sentence
 * @param body the name of the schema of what is sent; empty when nothing is
 * @param answer the name of the schema of a good answer
 * @param parameters the names of the query parameters
 */
record Route(
        String method,
        String path,
        String summary,
        String body,
        String answer,
        List<String> parameters,
        Handler handler) {

    /** Keeps what is given. */
    Route {
        parameters = List.copyOf(parameters);
    }

    static Route get(String path, String summary, String answer, List<String> parameters, Handler handler) {
        return new Route("GET", path, summary, "", answer, parameters, handler);
    }

    static Route post(
            String path, String summary, String body, String answer, List<String> parameters, Handler handler) {
        return new Route("POST", path, summary, body, answer, parameters, handler);
    }
}
