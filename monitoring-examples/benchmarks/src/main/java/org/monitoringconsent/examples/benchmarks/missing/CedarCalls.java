package org.monitoringconsent.examples.benchmarks.missing;

import com.cedarpolicy.model.AuthorizationSuccessResponse;
import org.monitoringconsent.examples.benchmarks.policy.CedarEngine;

/** Cedar: a context without the attribute; a policy that fails on it is left out and listed among the errors. */
final class CedarCalls implements Respondent {

    private final CedarEngine engine = new CedarEngine();
    private final boolean readsErrors;

    /** One that reads the list of errors, or the decision only. */
    CedarCalls(boolean readsErrors) {
        this.readsErrors = readsErrors;
    }

    @Override
    public Answer answer(PartialCall call) {
        AuthorizationSuccessResponse response =
                engine.authorize(call.facts()).success.orElseThrow();
        boolean failed = readsErrors && !response.getErrors().isEmpty();
        return failed ? Answer.CANNOT_TELL : Answer.of(response.isAllowed());
    }
}
