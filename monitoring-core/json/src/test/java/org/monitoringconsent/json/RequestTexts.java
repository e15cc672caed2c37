// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.Fact;
import org.monitoringconsent.domain.Facts;
import org.monitoringconsent.domain.FindingAbout;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.UseKind;

/** The JSON of requests made from chosen facts, written without the classes under test. */
final class RequestTexts {

    private RequestTexts() {}

    /** The facts of the smallest request for an activity. */
    static Map<Fact<?>, Object> smallest(Activity activity) {
        Map<Fact<?>, Object> facts = new TreeMap<>(Comparator.comparingInt(Facts.all()::indexOf));
        facts.put(Facts.ACTIVITY, activity);
        facts.put(Facts.WORKER_COUNTRY, CountryCode.GB);
        facts.put(Facts.EMPLOYER_COUNTRY, CountryCode.GB);
        if (activity.communicationNeed() == CommunicationNeed.YES) {
            addCommunication(facts, activity);
        }
        if (activity == Activity.CHECK_RECORDS) {
            facts.put(Facts.RECORD_KIND, RecordKind.ELECTORAL_ROLL);
        }
        return complete(facts);
    }

    /** The facts of some request with a valid shape; about a third of them are left out. */
    static Map<Fact<?>, Object> random(Random random) {
        Activity activity = pick(Activity.values(), random);
        Map<Fact<?>, Object> facts = smallest(activity);
        boolean talks = facts.containsKey(Facts.LINE)
                || (activity.communicationNeed() == CommunicationNeed.OPTIONAL && random.nextBoolean());
        boolean acts = random.nextBoolean();
        boolean looksUp = activity == Activity.CHECK_RECORDS || random.nextInt(8) == 0;
        for (Fact<?> attribute : Facts.all()) {
            boolean there = switch (part(attribute)) {
                case "communication" -> talks;
                case "use" -> acts;
                case "recordCheck" -> looksUp;
                default -> attribute != Facts.ACTIVITY;
            };
            if (there && random.nextInt(3) > 0) {
                List<?> values = attribute.isOpen() ? List.of("-1", "-CA", "-SCT") : attribute.values();
                facts.put(attribute, values.get(random.nextInt(values.size())));
            }
        }
        if (talks) {
            facts.putIfAbsent(Facts.LINE, pick(Line.values(), random));
            while (!(facts.get(Facts.CHANNEL) instanceof Channel channel && activity.fits(channel))) {
                facts.put(Facts.CHANNEL, pick(Channel.values(), random));
            }
        }
        if (acts) {
            facts.putIfAbsent(Facts.USE_KIND, pick(UseKind.values(), random));
        }
        if (looksUp) {
            facts.putIfAbsent(Facts.RECORD_KIND, pick(RecordKind.values(), random));
        }
        return complete(facts);
    }

    /** Makes the facts that follow from others agree with them. */
    static Map<Fact<?>, Object> complete(Map<Fact<?>, Object> facts) {
        facts.put(Facts.COMMUNICATION_GIVEN, facts.containsKey(Facts.LINE));
        facts.put(Facts.USE_PRESENT, facts.containsKey(Facts.USE_KIND));
        facts.put(Facts.RECORD_CHECK_GIVEN, facts.containsKey(Facts.RECORD_KIND));
        facts.remove(Facts.TIME_LIMITED, false);
        completeRegion(facts, Facts.WORKER_REGION, Facts.WORKER_COUNTRY);
        completeRegion(facts, Facts.OTHER_PARTY_REGION, Facts.OTHER_PARTY_COUNTRY);
        Activity activity = (Activity) facts.get(Facts.ACTIVITY);
        if (!activity.canWorkOnStoredCopy()) {
            facts.remove(Facts.STORED_COPY, true);
        } else if (activity == Activity.PLAY_BACK) {
            facts.remove(Facts.STORED_COPY, false);
        }
        if (facts.get(Facts.BIOMETRIC) instanceof Biometric biometric && !activity.fits(biometric)) {
            facts.remove(Facts.BIOMETRIC);
        }
        if (facts.get(Facts.USE_KIND) instanceof UseKind kind) {
            if (kind != UseKind.DISCLOSURE) {
                facts.remove(Facts.DISCLOSED_TO);
            }
            if (kind == UseKind.DISCIPLINE || kind == UseKind.DISMISSAL) {
                facts.remove(Facts.ABOUT, FindingAbout.OTHER_PARTY);
            }
        }
        return facts;
    }

    /** Puts a region, of which only the end was drawn, into the country. */
    private static void completeRegion(Map<Fact<?>, Object> facts, Fact<RegionCode> region, Fact<CountryCode> country) {
        facts.computeIfPresent(
                region,
                (fact, end) -> facts.containsKey(country) ? RegionCode.of(facts.get(country) + end.toString()) : null);
    }

    /** Adds what a communication must state. */
    static void addCommunication(Map<Fact<?>, Object> facts, Activity activity) {
        facts.put(Facts.LINE, Line.EMPLOYER_PRIVATE);
        for (Channel channel : Channel.values()) {
            if (activity.fits(channel)) {
                facts.put(Facts.CHANNEL, channel);
            }
        }
    }

    /** The canonical JSON of a request on 30 June 2026 with these facts. */
    static String json(Map<Fact<?>, Object> facts) {
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        facts.forEach((attribute, value) -> {
            String path = attribute.name();
            int dot = path.indexOf('.');
            if (dot > 0) {
                StringBuilder text = parts.computeIfAbsent(part(attribute), name -> new StringBuilder());
                if (attribute == Facts.WORKER_COUNTRY) {
                    text.append("\"id\":\"w-1\",");
                }
                text.append(entry(attribute, path.substring(dot + 1), value)).append(',');
            }
        });
        StringBuilder json = new StringBuilder("{\"day\":\"2026-06-30\",\"activity\":\"")
                .append(facts.get(Facts.ACTIVITY))
                .append('"');
        parts.forEach((name, text) -> json.append(",\"")
                .append(name)
                .append("\":{")
                .append(text, 0, text.length() - 1)
                .append('}'));
        return json.append('}').toString();
    }

    private static String entry(Fact<?> attribute, String key, Object value) {
        if (attribute == Facts.TIME_LIMITED) {
            return "\"endsOn\":\"2026-12-31\"";
        }
        if (attribute == Facts.HEADCOUNT) {
            return "\"headcount\":" + new int[] {9, 10, 50}[attribute.values().indexOf(value)];
        }
        return "\"" + key + "\":" + (value instanceof Boolean ? value : "\"" + value + "\"");
    }

    private static String part(Fact<?> attribute) {
        int dot = attribute.name().indexOf('.');
        return dot < 0 ? attribute.name() : attribute.name().substring(0, dot);
    }

    private static <V> V pick(V[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
