package org.monitoringconsent.examples.benchmarks.missing;

import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.monitoringconsent.examples.benchmarks.policy.PolicyAnswer;
import org.monitoringconsent.examples.benchmarks.policy.PolicyTexts;

/** jCasbin: the conditions stored in the policy lines, read by its {@code eval} from a map without the fact. */
final class CasbinCalls implements Respondent {

    private static final String MODEL = """
            [request_definition]
            r = call
            [policy_definition]
            p = condition, eft
            [policy_effect]
            e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
            [matchers]
            m = eval(p.condition)
            """;

    private final Enforcer enforcer = new Enforcer(Model.newModelFromString(MODEL));

    CasbinCalls() {
        enforcer.enableLog(false);
        int rule = 0;
        for (String condition : PolicyTexts.conditions("r.call.")) {
            boolean denies = PolicyAnswer.bit(PolicyAnswer.NAMES.get(rule++)) <= PolicyAnswer.DENIALS;
            enforcer.addPolicy(condition.replace('"', '\''), denies ? "deny" : "allow");
        }
    }

    @Override
    public Answer answer(PartialCall call) {
        try {
            return Answer.of(enforcer.enforce(call.facts()));
        } catch (RuntimeException e) {
            return Answer.CANNOT_TELL;
        }
    }
}
