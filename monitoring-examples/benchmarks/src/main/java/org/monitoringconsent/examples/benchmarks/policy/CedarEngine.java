// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The policy for Cedar through its Java binding: twelve policies, parsed once and cached in the native library. */
public final class CedarEngine implements PolicyEngine {

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;
    private final Entities entities = new Entities();
    private final EntityUID principal = uid("Employer", "e-1");
    private final EntityUID action = uid("Action", "record");
    private final EntityUID resource = uid("Call", "c-1");
    private CallFacts[] calls = {};

    /** Parses and caches the policies. */
    public CedarEngine() {
        List<String> conditions = PolicyTexts.conditions("context.");
        Set<Policy> all = new HashSet<>();
        for (int rule = 0; rule < conditions.size(); rule++) {
            String effect = 1 << rule <= PolicyAnswer.DENIALS ? "forbid" : "permit";
            all.add(new Policy(
                    effect + "(principal, action, resource) when { " + conditions.get(rule) + " };",
                    PolicyAnswer.NAMES.get(rule)));
        }
        policies = new PolicySet(all);
        try {
            policies.cache();
        } catch (CacheException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityUID uid(String type, String id) {
        return new EntityUID(EntityTypeName.parse(type).orElseThrow(), id);
    }

    @Override
    public void prepare(List<CallFacts> given) {
        calls = given.toArray(CallFacts[]::new);
    }

    @Override
    public Object decide(int position) {
        return authorize(PolicyTexts.facts(calls[position]));
    }

    /** What Cedar answers when its context holds these facts. */
    public AuthorizationResponse authorize(Map<String, Object> facts) {
        Map<String, Value> context = new HashMap<>();
        facts.forEach((name, value) -> context.put(name, cedar(value)));
        try {
            return engine.isAuthorized(
                    new AuthorizationRequest(principal, action, resource, context), policies, entities);
        } catch (AuthException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Value cedar(Object value) {
        if (value instanceof Boolean flag) {
            return new PrimBool(flag);
        }
        return value instanceof Long number ? new PrimLong(number) : new PrimString((String) value);
    }

    @Override
    public PolicyAnswer answer(int position) {
        AuthorizationSuccessResponse response = ((AuthorizationResponse) decide(position)).success.orElseThrow();
        int rules = response.getReason().stream().mapToInt(PolicyAnswer::bit).reduce(0, (left, right) -> left | right);
        return new PolicyAnswer(response.isAllowed(), rules);
    }
}
