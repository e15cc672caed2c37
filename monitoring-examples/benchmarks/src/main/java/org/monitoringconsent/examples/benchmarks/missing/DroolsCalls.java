package org.monitoringconsent.examples.benchmarks.missing;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;
import org.monitoringconsent.examples.benchmarks.policy.PolicyTexts;
import org.monitoringconsent.examples.benchmarks.policy.RuleLog;

/** Drools on a bean whose missing property is null. */
final class DroolsCalls implements Respondent {

    private static final String FLAGS =
            "informed|consent|thirdParty|worksCouncil|dpia|covert|privateComm|content|suspicion";

    private final RuleLog log = new RuleLog();
    private final KieSession session;

    DroolsCalls() {
        StringBuilder rules = new StringBuilder("package missing;\nimport " + NullableCall.class.getName()
                + ";\nglobal " + RuleLog.class.getName() + " log;\n");
        List<String> conditions = PolicyTexts.conditions("");
        for (int rule = 0; rule < conditions.size(); rule++) {
            rules.append("rule R%d when NullableCall(%s) then log.add(%d); end\n"
                    .formatted(rule, nullSafe(conditions.get(rule)), rule));
        }
        session = new KieHelper()
                .addContent(rules.toString(), ResourceType.DRL)
                .build(ExecutableModelProject.class)
                .newKieSession();
        session.setGlobal("log", log);
    }

    /** Flags compared with true, since negating a null throws; what is not known to be true is taken as false. */
    private static String nullSafe(String condition) {
        return condition
                .replaceAll("!(" + FLAGS + ")\\b", "$1 != true")
                .replaceAll("\\b(" + FLAGS + ")\\b(?! !=)", "$1 == true");
    }

    @Override
    public Answer answer(PartialCall call) {
        FactHandle handle = session.insert(new NullableCall(call));
        session.fireAllRules();
        session.delete(handle);
        return Answer.of(log.answer().allowed());
    }

    @Override
    public void close() {
        session.dispose();
    }
}
