package org.monitoringconsent.examples.benchmarks.missing;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A call as a bean whose missing fact is null; with {@code get} for the engines that look for it. */
public final class NullableCall {

    private final Map<String, Object> facts;

    NullableCall(PartialCall call) {
        facts = call.facts();
    }

    /** Whose law it is. */
    public @Nullable String getJurisdiction() {
        return (String) facts.get("jurisdiction");
    }

    /** What the recording is for. */
    public @Nullable String getPurpose() {
        return (String) facts.get("purpose");
    }

    /** How the people talk. */
    public @Nullable String getChannel() {
        return (String) facts.get("channel");
    }

    /** How many days the recording is kept. */
    public @Nullable Long getRetention() {
        return (Long) facts.get("retention");
    }

    /** Whether the worker was told. */
    public @Nullable Boolean getInformed() {
        return flag("informed");
    }

    /** Whether those on the call agreed. */
    public @Nullable Boolean getConsent() {
        return flag("consent");
    }

    /** Whether the other party was told. */
    public @Nullable Boolean getThirdParty() {
        return flag("thirdParty");
    }

    /** Whether the works council agreed. */
    public @Nullable Boolean getWorksCouncil() {
        return flag("worksCouncil");
    }

    /** Whether there is an impact assessment. */
    public @Nullable Boolean getDpia() {
        return flag("dpia");
    }

    /** Whether the worker is not to know. */
    public @Nullable Boolean getCovert() {
        return flag("covert");
    }

    /** Whether the communication is private. */
    public @Nullable Boolean getPrivateComm() {
        return flag("privateComm");
    }

    /** Whether content is captured. */
    public @Nullable Boolean getContent() {
        return flag("content");
    }

    /** Whether there is a suspicion. */
    public @Nullable Boolean getSuspicion() {
        return flag("suspicion");
    }

    private @Nullable Boolean flag(String name) {
        return (Boolean) facts.get(name);
    }

    /**
     * The twelve conditions as one writes them in Java over such a bean: a comparison with a missing value is false, and a missing
     * flag or number throws when it is unboxed.
     */
    @SuppressWarnings("NullAway") // That a missing flag throws is what is measured.
    static List<Predicate<NullableCall>> conditions() {
        return List.of(
                call -> "OTHER".equals(call.getJurisdiction()),
                call -> !call.getInformed() && !call.getCovert(),
                call -> call.getCovert() && !call.getSuspicion(),
                call -> call.getCovert() && !call.investigating(),
                call -> "NL".equals(call.getJurisdiction()) && !call.getWorksCouncil(),
                call -> call.getContent() && !call.getDpia(),
                call -> call.getContent() && call.getPrivateComm(),
                call -> call.getRetention() > 180 && !"COMPLIANCE".equals(call.getPurpose()),
                call -> "UK".equals(call.getJurisdiction())
                        && "VOICE".equals(call.getChannel())
                        && call.getContent()
                        && !call.getThirdParty(),
                call -> call.investigating() && call.getDpia(),
                call -> call.coaching() && call.getInformed() && call.getConsent(),
                call -> !call.getContent() && call.getInformed() && call.getRetention() <= 90);
    }

    private boolean investigating() {
        return "COMPLIANCE".equals(getPurpose()) || "FRAUD".equals(getPurpose());
    }

    private boolean coaching() {
        return "QUALITY".equals(getPurpose()) || "TRAINING".equals(getPurpose());
    }
}
