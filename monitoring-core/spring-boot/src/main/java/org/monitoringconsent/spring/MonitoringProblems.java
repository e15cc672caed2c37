// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.spring;

import java.util.List;
import java.util.Map;
import org.monitoringconsent.domain.RequestShapeException;
import org.monitoringconsent.domain.ShapeFault;
import org.monitoringconsent.json.JsonRequestException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells everything that is wrong with a request as one problem; other faults are left to the application. Source: RFC 9457. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class MonitoringProblems {

    /** Made by the application. */
    public MonitoringProblems() {}

    /** What is wrong with the JSON of a request, also where it stands deep in a body. */
    @ExceptionHandler(JsonRequestException.class)
    public ProblemDetail ofJson(JsonRequestException faulty) {
        return problem(faulty.faults());
    }

    /** What is wrong with the shape of a request that the application built. */
    @ExceptionHandler(RequestShapeException.class)
    public ProblemDetail ofShape(RequestShapeException faulty) {
        return problem(faulty.faults());
    }

    private static ProblemDetail problem(List<ShapeFault> faults) {
        String sentence = faults.size() == 1
                ? faults.get(0).sentence()
                : "there are " + faults.size() + " faults; each is among the errors";
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, sentence);
        problem.setProperty(
                "errors",
                faults.stream()
                        .map(fault -> Map.of("path", fault.path(), "detail", fault.sentence()))
                        .toList());
        return problem;
    }
}
