// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.decisionpoint.judge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.monitoringconsent.examples.decisionpoint.wire.Json;
import org.monitoringconsent.remedy.Change;
import org.monitoringconsent.remedy.Question;
import org.monitoringconsent.remedy.Questions;
import org.monitoringconsent.remedy.Remedies;
import org.monitoringconsent.remedy.Remedy;
import org.monitoringconsent.rule.FactTexts;

/** What is missing and what would allow, as JSON. */
public final class Ways {

    private Ways() {}

    /** What has to be stated to decide a request. */
    public static ObjectNode missing(Questions.Answer answer, Locale language) {
        ObjectNode tree = Json.object().put("settled", answer.settled());
        answer.first().ifPresent(fact -> tree.put("first", fact.name()));
        ArrayNode sets = tree.putArray("sets");
        answer.sets().forEach(set -> sets.add(changes(set, language)));
        return tree.put("complete", answer.complete());
    }

    /** What would allow a request. */
    public static ObjectNode allowing(Remedies.Answer answer, Locale language) {
        ObjectNode tree =
                Json.object().put("alreadyAllowed", answer.alreadyAllowed()).put("possible", answer.isPossible());
        ArrayNode remedies = tree.putArray("remedies");
        answer.remedies().forEach(remedy -> remedies.add(remedy(remedy, language)));
        ArrayNode blocking = tree.putArray("blocking");
        answer.blocking().forEach(reason -> blocking.add(reason.rule().value()));
        return tree.put("complete", answer.complete());
    }

    private static ObjectNode remedy(Remedy remedy, Locale language) {
        ObjectNode tree = Json.object().put("text", remedy.text(language)).put("ordinary", remedy.ordinary());
        ArrayNode questions = tree.putArray("questions");
        remedy.questions().forEach(question -> questions.add(question(question, language)));
        tree.set("changes", changes(remedy.changes(), language));
        return tree;
    }

    private static ObjectNode question(Question question, Locale language) {
        ObjectNode tree = Json.object().put("fact", question.fact().name()).put("changeable", question.changeable());
        FactTexts.meaning(question.fact(), language).ifPresent(meaning -> tree.put("meaning", meaning));
        tree.set("answers", values(question.answers()));
        tree.set("allowing", values(question.allowing()));
        return tree;
    }

    private static ArrayNode changes(List<Change> changes, Locale language) {
        ArrayNode array = Json.array();
        for (Change change : changes) {
            ObjectNode tree = array.addObject().put("fact", change.fact().name());
            FactTexts.meaning(change.fact(), language).ifPresent(meaning -> tree.put("meaning", meaning));
            tree.set("anyOf", values(change.anyOf()));
        }
        return array;
    }

    /** Values as a request states them. */
    static ArrayNode values(List<?> values) {
        ArrayNode array = Json.array();
        for (Object value : values) {
            if (value instanceof Boolean flag) {
                array.add(flag.booleanValue());
            } else {
                array.add(value.toString());
            }
        }
        return array;
    }
}
