// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.wire;

import java.util.Optional;

/** The name that a caller gives a request, so that it knows the answer to it. Source: OpenID AuthZEN Authorization API 1.0. */
public final class RequestId {

    /** The header that holds it. */
    public static final String HEADER = "X-Request-ID";

    private static final int LONGEST = 200;

    private RequestId() {}

    /** The answer with the name that was given; one that is too long or cannot be printed does not come back. */
    public static Answer echoed(Answer answer, Optional<String> given) {
        Optional<String> id = given.filter(RequestId::isPrintable);
        return id.isPresent() ? answer.with(HEADER, id.get()) : answer;
    }

    private static boolean isPrintable(String id) {
        return id.length() <= LONGEST && id.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }
}
