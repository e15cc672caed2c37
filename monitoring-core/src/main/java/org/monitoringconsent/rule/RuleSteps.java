// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rule;

import java.util.List;
import org.monitoringconsent.condition.Condition;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.law.Binding;
import org.monitoringconsent.law.Citation;
import org.monitoringconsent.law.Confidence;
import org.monitoringconsent.law.Exposure;
import org.monitoringconsent.law.InForce;

/** The steps in which a rule is written, in the order of a lawyer's questions. */
public final class RuleSteps {

    private RuleSteps() {}

    /** Asks on which days the rule is law. */
    public interface Span<C> {
        /** The days; use {@link InForce#always()} for a rule without a first day. */
        Cited<C> inForce(InForce days);
    }

    /** Asks for the first authority. */
    public interface Cited<C> {
        /** An authority that carries the rule on all its days. */
        C cites(Citation citation);

        /** An authority that carries the rule on some of its days. */
        C cites(Citation citation, InForce days);
    }

    /** Takes more authorities, or the condition of a rule that denies. */
    public interface Denial extends Cited<Denial> {
        /** Authorities with their days, such as those that a national rule set adds to a shared rule; may be none. */
        Denial citesAll(List<Dated<Citation>> citations);

        /** When the rule denies. */
        Exposed deniesWhen(Condition condition);
    }

    /** Takes more authorities, or the condition of a rule that does not deny. */
    public interface Application extends Cited<Application> {
        /** Authorities with their days, such as those that a national rule set adds to a shared rule; may be none. */
        Application citesAll(List<Dated<Citation>> citations);

        /** When the rule applies. */
        Bound appliesWhen(Condition condition);

        /** When the rule applies and ends the evaluation with ALLOW; only for a ground. */
        Bound concludesWhen(Condition condition);
    }

    /** Takes more authorities, or what a scope rule says. */
    public interface Scope extends Cited<Scope> {
        /** When the day lies outside what is covered. */
        Bound outsidePeriodWhen(Condition condition);

        /** When the jurisdiction has no say. */
        Bound doesNotGovernWhen(Condition condition);

        /** When the act is allowed because the law leaves it alone; no other rule is read. */
        Bound allowsWhen(Condition condition);
    }

    /** Asks what a breach exposes to. */
    public interface Exposed {
        /** What a breach exposes to. */
        Bound exposing(Exposure first, Exposure... more);
    }

    /** Asks how strongly the rule binds. */
    public interface Bound {
        /** The strength of an authority behind the rule; a rule with several has the strongest. */
        Sure binding(Binding first, Binding... more);

        /** The strength on some days; call it once for each period. */
        BoundOrSure binding(Binding binding, InForce days);
    }

    /** Takes the strength in another period, or how sure the author is. */
    public interface BoundOrSure extends Bound, Sure {}

    /** Asks how sure the author is. */
    public interface Sure {
        /** How sure the author is. */
        Last confidence(Confidence confidence);
    }

    /** Takes everything that not every rule has, and builds. */
    public interface Last {
        /** The rule is contestable, for this reason. */
        Last contestable(String because);

        /** The rule is contestable when the condition holds, for this reason. */
        Last contestableWhen(Condition condition, String because);

        /** The rules that this exception lifts. */
        Last lifts(String... ruleIds);

        /** The exceptions that may lift this rule. */
        Last liftedBy(String... ruleIds);

        /** Shows this exception only when it lifted a denial of the request at hand. */
        Last shownOnlyWhenLifting();

        /** Marks what is obtained against this rule as the product of a criminal interception. */
        Last criminalInterception();

        /** Obligations that come with an ALLOW when the rule's own condition holds. */
        Last obliges(Obligation... obligations);

        /** Obligations that come with an ALLOW when this condition holds. */
        Last obligesWhen(Condition condition, Obligation... obligations);

        /** Obligations, when this condition holds, that bind otherwise than the rule does. */
        Last obligesWhen(Condition condition, Binding binding, Confidence confidence, Obligation... obligations);

        /** Advisories that come with an ALLOW when the rule's own condition holds. */
        Last advises(Advisory... advisories);

        /** Advisories that come with a denial by this rule. */
        Last advisesWithDenial(Advisory... advisories);

        /** Shows a rule that denies as a ground on an ALLOW when this condition holds. */
        Last groundWhen(Condition condition);

        /** A change that cures a denial by this rule. */
        <V> Last curedBy(Fact<V> fact, V value);

        /** Changes of one fact, each of which cures a denial by this rule. */
        <V> Last curedByAny(Fact<V> fact, List<V> values);

        /** Changes that together cure a denial by this rule. */
        Last curedBy(Cure cure);

        /**
         * The rule.
         *
         * @throws RuleDefinitionException with every fault
         */
        Rule build();
    }
}
