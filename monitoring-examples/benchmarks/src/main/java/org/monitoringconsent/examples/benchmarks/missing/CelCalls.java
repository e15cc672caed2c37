package org.monitoringconsent.examples.benchmarks.missing;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.PartialVars;
import dev.cel.runtime.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.monitoringconsent.examples.benchmarks.policy.CallInputs;
import org.monitoringconsent.examples.benchmarks.policy.PolicyAnswer;
import org.monitoringconsent.examples.benchmarks.policy.PolicyTexts;

/** CEL-Java, one program a rule: the fact is left out of the variables, or named as an unknown one. */
final class CelCalls implements Respondent {

    private final boolean namesUnknowns;
    private final List<Program> programs = new ArrayList<>();

    /** One that names the fact as unknown and combines by hand, or takes any error as cannot tell. */
    CelCalls(boolean namesUnknowns) {
        this.namesUnknowns = namesUnknowns;
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder();
        PolicyTexts.facts(CallInputs.thousand().get(0)).forEach((name, value) -> builder.addVar(name, type(value)));
        CelCompiler compiler = builder.setResultType(SimpleType.BOOL).build();
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
        try {
            for (String condition : PolicyTexts.conditions("")) {
                programs.add(runtime.createProgram(compiler.compile(condition).getAst()));
            }
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CelType type(Object value) {
        return value instanceof Boolean ? SimpleType.BOOL : value instanceof Long ? SimpleType.INT : SimpleType.STRING;
    }

    @Override
    public Answer answer(PartialCall call) {
        return namesUnknowns ? withUnknowns(call) : withoutTheFact(call.facts());
    }

    private Answer withoutTheFact(Map<String, Object> facts) {
        int holding = 0;
        try {
            for (int rule = 0; rule < programs.size(); rule++) {
                holding |= Boolean.TRUE.equals(programs.get(rule).eval(facts)) ? 1 << rule : 0;
            }
        } catch (CelEvaluationException e) {
            return Answer.CANNOT_TELL;
        }
        return Answer.of(PolicyAnswer.of(holding).allowed());
    }

    private Answer withUnknowns(PartialCall call) {
        CelAttributePattern[] unknown =
                call.missing().stream().map(CelAttributePattern::create).toArray(CelAttributePattern[]::new);
        PartialVars variables = PartialVars.of(call.facts(), unknown);
        List<Kleene> rules = new ArrayList<>();
        try {
            for (Program program : programs) {
                rules.add(program.eval(variables) instanceof Boolean holds ? Kleene.of(holds) : Kleene.UNKNOWN);
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
        return Kleene.combined(rules);
    }
}
