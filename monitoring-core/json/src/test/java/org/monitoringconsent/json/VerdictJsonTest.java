// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monitoringconsent.condition.Conditions;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.Jurisdiction;
import org.monitoringconsent.domain.Nature;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;
import org.monitoringconsent.law.Instrument;
import org.monitoringconsent.rule.Advisory;
import org.monitoringconsent.rule.Obligation;
import org.monitoringconsent.rule.Rule;
import org.monitoringconsent.rule.Texts;
import org.monitoringconsent.verdict.Advice;
import org.monitoringconsent.verdict.Backing;
import org.monitoringconsent.verdict.Coverage;
import org.monitoringconsent.verdict.Decision;
import org.monitoringconsent.verdict.Duty;
import org.monitoringconsent.verdict.Effect;
import org.monitoringconsent.verdict.JurisdictionVerdict;
import org.monitoringconsent.verdict.Reason;
import org.monitoringconsent.verdict.RuleSetEdition;
import org.monitoringconsent.verdict.Verdict;
import org.monitoringconsent.verdict.making.Insight;
import org.monitoringconsent.verdict.making.Ruling;
import org.monitoringconsent.verdict.making.VerdictMaker;

class VerdictJsonTest {

    private static final VerdictMaker MAKER = VerdictMaker.get();

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate EDITION = LocalDate.of(2026, 6, 19);
    private static final Texts TEXTS = Texts.of(
                    Locale.ENGLISH,
                    Map.of(
                            "UK-INT-23.reason", "the call is \"personal\"",
                            "UK-INT-23.remedy", "stop",
                            "UK-INT-23.period", "at once",
                            "UK-INT-24.reason", "a ground"))
            .orElse(Texts.of(
                    Texts.DUTCH,
                    Map.of(
                            "UK-INT-23.title", "Duidelijk persoonlijk",
                            "UK-INT-23.reason", "het gesprek is persoonlijk",
                            "UK-INT-23.remedy", "stop ermee")));

    private static final Rule PERSONAL = Rule.requirement("UK-INT-23", "Plainly personal")
            .inForce(InForce.from(2018, 6, 27))
            .cites(Instrument.of("SI 2018/356", "https://www.legislation.gov.uk/uksi/2018/356")
                    .regulation("4(1)(a)"))
            .cites(Instrument.of("Halford").whole())
            .deniesWhen(Conditions.is(Facts.NATURE, Nature.PERSONAL))
            .exposing(Exposure.CIVIL, Exposure.REGULATOR)
            .binding(Binding.STATUTE)
            .confidence(Confidence.HIGH)
            .build();

    private static final Rule GROUND = Rule.ground("UK-INT-24", "Business call")
            .inForce(InForce.always())
            .cites(Instrument.of("Halford").whole())
            .appliesWhen(Conditions.is(Facts.NATURE, Nature.BUSINESS))
            .binding(Binding.CASE_LAW)
            .confidence(Confidence.MEDIUM)
            .build();

    private static final Verdict DENIAL = verdict(
            Decision.DENY,
            List.of(reason(PERSONAL, Effect.DENIES, List.of("communication.nature"))),
            List.of(MAKER.duty(Obligation.HEAR_WORKER, List.of(backing(PERSONAL, false)))),
            List.of(MAKER.advice(Advisory.COMPENSATION_RISK, List.of(backing(PERSONAL, false)))));

    private static final Verdict PERMISSION = verdict(
            Decision.ALLOW,
            List.of(reason(GROUND, Effect.GROUNDS, List.of())),
            List.of(MAKER.duty(
                    Obligation.STOP_WHEN_PERSONAL, List.of(backing(GROUND, true), backing(PERSONAL, false)))),
            List.of(MAKER.advice(Advisory.ALSO_EVALUATE, List.of())));

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(VerdictSchema.json());

    @Test
    void writesADenial() {
        assertEquals(
                "{\"decision\":\"DENY\",\"coverage\":\"GOVERNS\",\"day\":\"2026-06-30\",\"jurisdictions\":[\"GB\"],"
                        + "\"reasons\":[{\"rule\":\"UK-INT-23\",\"jurisdiction\":\"GB\",\"kind\":\"REQUIREMENT\",\"effect\":\"DENIES\",\"title\":\"Plainly"
                        + " personal\",\"text\":\"the call is \\\"personal\\\"\",\"citations\":[{\"text\":\"SI 2018/356"
                        + " reg 4(1)(a)\","
                        + "\"url\":\"https://www.legislation.gov.uk/uksi/2018/356\"},{\"text\":\"Halford\"}],"
                        + "\"remedy\":\"stop\",\"exposure\":\"CIVIL\",\"binding\":\"STATUTE\",\"confidence\":\"HIGH\","
                        + "\"contestable\":false,\"unstated\":[\"communication.nature\"]}],\"obligations\":[],\"advisories\":[{\"code\":\"COMPENSATION_RISK\",\"text\":\"A"
                        + " court may award compensation.\",\"period\":\"at"
                        + " once\",\"rules\":[\"UK-INT-23\"],\"citations\":[{\"text\":\"SI 2018/356 reg 4(1)(a)\","
                        + "\"url\":\"https://www.legislation.gov.uk/uksi/2018/356\"},{\"text\":\"Halford\"}],"
                        + "\"binding\":\"STATUTE\",\"confidence\":\"HIGH\",\"contestable\":false}],\"contestable\":false,"
                        + "\"confidence\":\"HIGH\",\"unstated\":[\"communication.nature\"],"
                        + "\"unread\":[],\"ruleSets\":[{\"jurisdiction\":\"GB\",\"edition\":\"2026-06-19\",\"version\":\"1\"}],"
                        + "\"settled\":true}",
                VerdictJson.write(DENIAL));
    }

    @Test
    void writesAPermissionWithItsObligations() {
        String text = VerdictJson.write(PERMISSION);

        assertTrue(
                text.contains("\"obligations\":[{\"code\":\"STOP_WHEN_PERSONAL\",\"text\":\""
                        + Obligation.STOP_WHEN_PERSONAL.text(Locale.ENGLISH)
                        + "\",\"period\":\"at once\",\"rules\":[\"UK-INT-23\",\"UK-INT-24\"],"
                        + "\"citations\":[{\"text\":\"SI 2018/356 reg 4(1)(a)\","
                        + "\"url\":\"https://www.legislation.gov.uk/uksi/2018/356\"},{\"text\":\"Halford\"}],"
                        + "\"binding\":\"STATUTE\",\"confidence\":\"HIGH\",\"contestable\":false}]"),
                text);
        assertTrue(
                text.contains("\"advisories\":[{\"code\":\"ALSO_EVALUATE\",\"text\":\""
                        + Advisory.ALSO_EVALUATE.text(Locale.ENGLISH)
                        + "\",\"rules\":[],\"citations\":[],\"contestable\":false}]"),
                text);
        assertFalse(text.contains("\"exposure\""), text);
        assertFalse(text.contains("\"remedy\""), text);
    }

    @Test
    void translatesTextsAndNothingElse() {
        String dutch = VerdictJson.write(DENIAL, Texts.DUTCH);

        assertEquals(
                VerdictJson.write(DENIAL)
                        .replace("Plainly personal", "Duidelijk persoonlijk")
                        .replace("the call is \\\"personal\\\"", "het gesprek is persoonlijk")
                        .replace("\"remedy\":\"stop\"", "\"remedy\":\"stop ermee\"")
                        .replace(
                                Advisory.COMPENSATION_RISK.text(Locale.ENGLISH),
                                Advisory.COMPENSATION_RISK.text(Texts.DUTCH)),
                dutch);
        assertEquals(VerdictJson.write(DENIAL), VerdictJson.write(DENIAL, Locale.FRENCH));
    }

    @Test
    void fitsItsSchema() {
        for (Verdict verdict : List.of(DENIAL, PERMISSION)) {
            for (Locale language : List.of(Locale.ENGLISH, Texts.DUTCH)) {
                assertEquals(List.of(), SCHEMA.validate(VerdictJson.write(verdict, language), InputFormat.JSON));
            }
        }
    }

    @Test
    void hasASchemaThatIsOneAndRefusesOtherTexts() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        String text = VerdictJson.write(PERMISSION);

        assertEquals(List.of(), meta.validate(VerdictSchema.json(), InputFormat.JSON));
        assertTrue(refuses("{}"));
        assertTrue(refuses(text.replace("ALLOW", "MAYBE")));
        assertTrue(refuses(text.replace("ALLOW", "DENY")), "a denial carries no obligations");
        assertTrue(refuses(text.replace("\"settled\":true", "\"settled\":true,\"more\":1")));
        assertTrue(refuses(text.replace("\"UK-INT-23\"", "\"uk\"")));
    }

    private static boolean refuses(String text) {
        return !SCHEMA.validate(text, InputFormat.JSON).isEmpty();
    }

    private static Reason reason(Rule rule, Effect effect, List<String> unstated) {
        return MAKER.reason(backing(rule, false), effect, unstated);
    }

    private static Backing backing(Rule rule, boolean contestable) {
        return MAKER.backing(CountryCode.GB, rule, TEXTS, EDITION, contestable);
    }

    private static Verdict verdict(Decision decision, List<Reason> reasons, List<Duty> duties, List<Advice> advice) {
        RuleSetEdition edition = new RuleSetEdition(CountryCode.GB, EDITION, "1");
        JurisdictionVerdict part = MAKER.answer(decision, Coverage.GOVERNS, edition, reasons, duties, advice);
        return MAKER.verdict(DAY, Ruling.of(part), new Settled());
    }

    /** No fact can change anything. */
    private static final class Settled implements Insight {
        @Override
        public boolean settled() {
            return true;
        }

        @Override
        public List<String> watch() {
            return List.of();
        }

        @Override
        public List<String> unstated(Jurisdiction jurisdiction, Rule rule) {
            return List.of();
        }

        @Override
        public List<String> unread() {
            return List.of();
        }

        @Override
        public List<Advice> advice() {
            return List.of();
        }
    }
}
