package org.monitoringconsent.examples.benchmarks.missing;

import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.monitoringconsent.examples.benchmarks.policy.PolicyAnswer;
import org.monitoringconsent.examples.benchmarks.policy.RuleLog;

/** Evrete: a condition that throws on the null makes the session throw, which says that it cannot tell. */
final class EvreteCalls implements Respondent {

    private final RuleLog log = new RuleLog();
    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;

    EvreteCalls() {
        List<Predicate<NullableCall>> conditions = NullableCall.conditions();
        RuleSetBuilder<Knowledge> builder = service.newKnowledge().builder();
        for (int i = 0; i < conditions.size(); i++) {
            int number = i;
            Predicate<NullableCall> condition = conditions.get(i);
            builder = builder.newRule(PolicyAnswer.NAMES.get(i))
                    .forEach("$call", NullableCall.class)
                    .where((Object[] values) -> condition.test((NullableCall) values[0]), "$call")
                    .execute(context -> log.add(number));
        }
        knowledge = builder.build();
    }

    @Override
    public Answer answer(PartialCall call) {
        try (StatefulSession session = knowledge.newStatefulSession()) {
            session.insert(new NullableCall(call));
            session.fire();
            return Answer.of(log.answer().allowed());
        } catch (RuntimeException e) {
            log.answer();
            return Answer.CANNOT_TELL;
        }
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
