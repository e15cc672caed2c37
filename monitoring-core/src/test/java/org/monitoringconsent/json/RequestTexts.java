package org.monitoringconsent.json;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Attribute;
import org.monitoringconsent.domain.Biometric;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.FindingAbout;
import org.monitoringconsent.domain.Line;
import org.monitoringconsent.domain.RecordKind;
import org.monitoringconsent.domain.UseKind;

/** The JSON of requests made from chosen facts, written without the classes under test. */
final class RequestTexts {

    private RequestTexts() {}

    /** The facts of the smallest request for an activity. */
    static Map<Attribute, Object> smallest(Activity activity) {
        Map<Attribute, Object> facts = new EnumMap<>(Attribute.class);
        facts.put(Attribute.ACTIVITY, activity);
        facts.put(Attribute.WORKER_COUNTRY, CountryCode.GB);
        facts.put(Attribute.EMPLOYER_COUNTRY, CountryCode.GB);
        if (activity.communicationNeed() == CommunicationNeed.YES) {
            addCommunication(facts, activity);
        }
        if (activity == Activity.CHECK_RECORDS) {
            facts.put(Attribute.RECORD_CHECK_RECORD, RecordKind.ELECTORAL_ROLL);
        }
        return complete(facts);
    }

    /** The facts of some request with a valid shape; about a third of them are left out. */
    static Map<Attribute, Object> random(Random random) {
        Activity activity = pick(Activity.values(), random);
        Map<Attribute, Object> facts = smallest(activity);
        boolean talks = facts.containsKey(Attribute.COMMUNICATION_LINE)
                || (activity.communicationNeed() == CommunicationNeed.OPTIONAL && random.nextBoolean());
        boolean acts = random.nextBoolean();
        boolean looksUp = activity == Activity.CHECK_RECORDS || random.nextInt(8) == 0;
        for (Attribute attribute : Attribute.values()) {
            boolean there = switch (part(attribute)) {
                case "communication" -> talks;
                case "use" -> acts;
                case "recordCheck" -> looksUp;
                default -> attribute != Attribute.ACTIVITY;
            };
            if (there && random.nextInt(3) > 0) {
                facts.put(attribute, attribute.domain().get(random.nextInt(attribute.size())));
            }
        }
        if (talks) {
            facts.putIfAbsent(Attribute.COMMUNICATION_LINE, pick(Line.values(), random));
            while (!(facts.get(Attribute.COMMUNICATION_CHANNEL) instanceof Channel channel && activity.fits(channel))) {
                facts.put(Attribute.COMMUNICATION_CHANNEL, pick(Channel.values(), random));
            }
        }
        if (acts) {
            facts.putIfAbsent(Attribute.USE_KIND, pick(UseKind.values(), random));
        }
        if (looksUp) {
            facts.putIfAbsent(Attribute.RECORD_CHECK_RECORD, pick(RecordKind.values(), random));
        }
        return complete(facts);
    }

    /** Makes the facts that follow from others agree with them. */
    static Map<Attribute, Object> complete(Map<Attribute, Object> facts) {
        facts.put(Attribute.COMMUNICATION_GIVEN, facts.containsKey(Attribute.COMMUNICATION_LINE));
        facts.put(Attribute.USE_PRESENT, facts.containsKey(Attribute.USE_KIND));
        facts.put(Attribute.RECORD_CHECK_GIVEN, facts.containsKey(Attribute.RECORD_CHECK_RECORD));
        facts.remove(Attribute.MANNER_TIME_LIMITED, false);
        Activity activity = (Activity) facts.get(Attribute.ACTIVITY);
        if (!activity.canWorkOnStoredCopy()) {
            facts.remove(Attribute.MANNER_STORED_COPY, true);
        } else if (activity == Activity.PLAY_BACK) {
            facts.remove(Attribute.MANNER_STORED_COPY, false);
        }
        if (facts.get(Attribute.MANNER_BIOMETRIC) instanceof Biometric biometric && !activity.fits(biometric)) {
            facts.remove(Attribute.MANNER_BIOMETRIC);
        }
        if (facts.get(Attribute.USE_KIND) instanceof UseKind kind) {
            if (kind != UseKind.DISCLOSURE) {
                facts.remove(Attribute.USE_DISCLOSED_TO);
            }
            if (kind == UseKind.DISCIPLINE || kind == UseKind.DISMISSAL) {
                facts.remove(Attribute.USE_ABOUT, FindingAbout.OTHER_PARTY);
            }
        }
        return facts;
    }

    /** Adds what a communication must state. */
    static void addCommunication(Map<Attribute, Object> facts, Activity activity) {
        facts.put(Attribute.COMMUNICATION_LINE, Line.EMPLOYER_PRIVATE);
        for (Channel channel : Channel.values()) {
            if (activity.fits(channel)) {
                facts.put(Attribute.COMMUNICATION_CHANNEL, channel);
            }
        }
    }

    /** The canonical JSON of a request on 30 June 2026 with these facts. */
    static String json(Map<Attribute, Object> facts) {
        Map<String, StringBuilder> parts = new LinkedHashMap<>();
        facts.forEach((attribute, value) -> {
            String path = attribute.path();
            int dot = path.indexOf('.');
            if (dot > 0) {
                StringBuilder text = parts.computeIfAbsent(part(attribute), name -> new StringBuilder());
                if (attribute == Attribute.WORKER_COUNTRY) {
                    text.append("\"id\":\"w-1\",");
                }
                text.append(entry(attribute, path.substring(dot + 1), value)).append(',');
            }
        });
        StringBuilder json = new StringBuilder("{\"day\":\"2026-06-30\",\"activity\":\"")
                .append(facts.get(Attribute.ACTIVITY))
                .append('"');
        parts.forEach((name, text) -> json.append(",\"")
                .append(name)
                .append("\":{")
                .append(text, 0, text.length() - 1)
                .append('}'));
        return json.append('}').toString();
    }

    private static String entry(Attribute attribute, String key, Object value) {
        if (attribute == Attribute.MANNER_TIME_LIMITED) {
            return "\"endsOn\":\"2026-12-31\"";
        }
        if (attribute == Attribute.EMPLOYER_HEADCOUNT) {
            return "\"headcount\":" + new int[] {9, 10, 50}[attribute.domain().indexOf(value)];
        }
        return "\"" + key + "\":" + (value instanceof Boolean ? value : "\"" + value + "\"");
    }

    private static String part(Attribute attribute) {
        int dot = attribute.path().indexOf('.');
        return dot < 0 ? attribute.path() : attribute.path().substring(0, dot);
    }

    private static <V> V pick(V[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
