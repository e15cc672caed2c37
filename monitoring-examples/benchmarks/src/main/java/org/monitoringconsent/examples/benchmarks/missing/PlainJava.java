package org.monitoringconsent.examples.benchmarks.missing;

import java.util.Map;
import java.util.Objects;

/** Hand-written Java over a bean with primitive fields: an unset flag reads false, an unset number 0, an unset text null. */
final class PlainJava implements Respondent {

    @Override
    public Answer answer(PartialCall call) {
        Map<String, Object> facts = call.facts();
        String jurisdiction = (String) facts.get("jurisdiction");
        String purpose = (String) facts.get("purpose");
        boolean compliance = Objects.equals(purpose, "COMPLIANCE");
        boolean investigating = compliance || Objects.equals(purpose, "FRAUD");
        boolean coaching = Objects.equals(purpose, "QUALITY") || Objects.equals(purpose, "TRAINING");
        boolean informed = flag(facts, "informed");
        boolean covert = flag(facts, "covert");
        boolean content = flag(facts, "content");
        boolean assessed = flag(facts, "dpia");
        long retention = (Long) facts.getOrDefault("retention", 0L);
        boolean denied = Objects.equals(jurisdiction, "OTHER")
                || (!informed && !covert)
                || (covert && !flag(facts, "suspicion"))
                || (covert && !investigating)
                || (Objects.equals(jurisdiction, "NL") && !flag(facts, "worksCouncil"))
                || (content && !assessed)
                || (content && flag(facts, "privateComm"))
                || (retention > 180 && !compliance)
                || (Objects.equals(jurisdiction, "UK")
                        && Objects.equals(facts.get("channel"), "VOICE")
                        && content
                        && !flag(facts, "thirdParty"));
        boolean permitted = (investigating && assessed)
                || (coaching && informed && flag(facts, "consent"))
                || (!content && informed && retention <= 90);
        return Answer.of(permitted && !denied);
    }

    private static boolean flag(Map<String, Object> facts, String name) {
        return (Boolean) facts.getOrDefault(name, false);
    }
}
