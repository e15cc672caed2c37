package org.monitoringconsent.examples.ask;

/** The rules of a country on a day. */
final class Rules {

    private Rules() {}

    /** Where a rule stands as it is on the day that somebody asks about. */
    static String address(String rule, Situation situation) {
        Route place = Route.to("/rules")
                .with("id", rule)
                .with("day", situation.day())
                .with("country", rule.startsWith("UK-") ? "GB" : "NL");
        return situation.route().get("lang").map(code -> place.with("lang", code)).orElse(place).address();
    }
}
