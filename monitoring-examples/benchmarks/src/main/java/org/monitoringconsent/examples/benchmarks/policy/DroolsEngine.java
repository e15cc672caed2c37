// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/** The policy for Drools: executable model, one session that every call is put into and taken out of. */
public final class DroolsEngine implements PolicyEngine {

    private final RuleLog log = new RuleLog();
    private final KieSession session;
    private CallFacts[] calls = {};

    /** Compiles the rules. */
    public DroolsEngine() {
        StringBuilder rules = new StringBuilder("package policy;\nimport " + CallFacts.class.getName() + ";\nglobal "
                + RuleLog.class.getName() + " log;\n");
        List<String> conditions = PolicyTexts.conditions("");
        for (int rule = 0; rule < conditions.size(); rule++) {
            rules.append("rule R%d when CallFacts(%s) then log.add(%d); end\n"
                    .formatted(rule, constants(conditions.get(rule)), rule));
        }
        KieBase base =
                new KieHelper().addContent(rules.toString(), ResourceType.DRL).build(ExecutableModelProject.class);
        session = base.newKieSession();
        session.setGlobal("log", log);
    }

    /** Enum constants in place of their names. */
    private static String constants(String condition) {
        return condition
                .replaceAll("jurisdiction == \"(\\w+)\"", "jurisdiction == CallFacts.Jurisdiction.$1")
                .replaceAll("purpose (==|!=) \"(\\w+)\"", "purpose $1 CallFacts.Purpose.$2")
                .replaceAll("channel == \"(\\w+)\"", "channel == CallFacts.Channel.$1");
    }

    @Override
    public void prepare(List<CallFacts> given) {
        calls = given.toArray(CallFacts[]::new);
    }

    @Override
    public Object decide(int position) {
        return answer(position);
    }

    @Override
    public PolicyAnswer answer(int position) {
        FactHandle handle = session.insert(calls[position]);
        session.fireAllRules();
        session.delete(handle);
        return log.answer();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
