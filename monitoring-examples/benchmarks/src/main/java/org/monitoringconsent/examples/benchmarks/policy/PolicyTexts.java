// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.benchmarks.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The twelve conditions as text: the notations of CEL, Drools and Cedar agree on these, but for the facts' prefix. */
public final class PolicyTexts {

    private PolicyTexts() {}

    /** The conditions in order, with enum values as strings and each fact behind the prefix. */
    public static List<String> conditions(String prefix) {
        String investigating = "(#purpose == \"COMPLIANCE\" || #purpose == \"FRAUD\")";
        return List.of(
                        "#jurisdiction == \"OTHER\"",
                        "!#informed && !#covert",
                        "#covert && !#suspicion",
                        "#covert && !" + investigating,
                        "#jurisdiction == \"NL\" && !#worksCouncil",
                        "#content && !#dpia",
                        "#content && #privateComm",
                        "#retention > 180 && #purpose != \"COMPLIANCE\"",
                        "#jurisdiction == \"UK\" && #channel == \"VOICE\" && #content && !#thirdParty",
                        investigating + " && #dpia",
                        "(#purpose == \"QUALITY\" || #purpose == \"TRAINING\") && #informed && #consent",
                        "!#content && #informed && #retention <= 90")
                .stream()
                .map(condition -> condition.replace("#", prefix))
                .toList();
    }

    /** The facts of a call by name, as engines for maps take them. */
    public static Map<String, Object> facts(CallFacts call) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("jurisdiction", call.getJurisdiction().name());
        facts.put("purpose", call.getPurpose().name());
        facts.put("channel", call.getChannel().name());
        facts.put("informed", call.isInformed());
        facts.put("consent", call.isConsent());
        facts.put("thirdParty", call.isThirdParty());
        facts.put("worksCouncil", call.isWorksCouncil());
        facts.put("dpia", call.isDpia());
        facts.put("covert", call.isCovert());
        facts.put("privateComm", call.isPrivateComm());
        facts.put("content", call.isContent());
        facts.put("suspicion", call.isSuspicion());
        facts.put("retention", (long) call.getRetention());
        return facts;
    }
}
