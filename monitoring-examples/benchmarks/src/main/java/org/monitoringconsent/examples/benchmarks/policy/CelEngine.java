// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.Program;
import java.util.List;
import java.util.Optional;

/** The policy for CEL-Java: one compiled program, run by the planner, that returns the list of the twelve answers. */
public final class CelEngine implements PolicyEngine {

    private final Program program;
    private CallFacts[] calls = {};

    /** Compiles the program. */
    public CelEngine() {
        CelCompilerBuilder compiler = CelCompilerFactory.standardCelCompilerBuilder();
        CallFacts any = CallInputs.thousand().get(0);
        PolicyTexts.facts(any).forEach((name, value) -> compiler.addVar(name, type(value)));
        compiler.setResultType(ListType.create(SimpleType.BOOL));
        String source = "[" + String.join(", ", PolicyTexts.conditions("")) + "]";
        try {
            program = CelRuntimeFactory.plannerRuntimeBuilder()
                    .build()
                    .createProgram(compiler.build().compile(source).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CelType type(Object value) {
        return value instanceof Boolean ? SimpleType.BOOL : value instanceof Long ? SimpleType.INT : SimpleType.STRING;
    }

    @Override
    public void prepare(List<CallFacts> given) {
        calls = given.toArray(CallFacts[]::new);
    }

    @Override
    public Object decide(int position) {
        CallFacts call = calls[position];
        try {
            return program.eval((String name) -> Optional.of(value(call, name)));
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public PolicyAnswer answer(int position) {
        List<?> holds = (List<?>) decide(position);
        int holding = 0;
        for (int rule = 0; rule < holds.size(); rule++) {
            holding |= Boolean.TRUE.equals(holds.get(rule)) ? 1 << rule : 0;
        }
        return PolicyAnswer.of(holding);
    }

    private static Object value(CallFacts call, String name) {
        return switch (name) {
            case "jurisdiction" -> call.getJurisdiction().name();
            case "purpose" -> call.getPurpose().name();
            case "channel" -> call.getChannel().name();
            case "informed" -> call.isInformed();
            case "consent" -> call.isConsent();
            case "thirdParty" -> call.isThirdParty();
            case "worksCouncil" -> call.isWorksCouncil();
            case "dpia" -> call.isDpia();
            case "covert" -> call.isCovert();
            case "privateComm" -> call.isPrivateComm();
            case "content" -> call.isContent();
            case "suspicion" -> call.isSuspicion();
            case "retention" -> (long) call.getRetention();
            default -> throw new IllegalArgumentException("fact `" + name + "` must be one of the thirteen");
        };
    }
}
