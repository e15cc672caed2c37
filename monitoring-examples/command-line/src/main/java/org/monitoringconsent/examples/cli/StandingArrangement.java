package org.monitoringconsent.examples.cli;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.Channel;
import org.monitoringconsent.domain.CommunicationNeed;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.domain.PurposeCategory;
import org.monitoringconsent.json.JsonRequestException;
import org.monitoringconsent.json.RequestReader;

/**
 * A request without activity and purpose: everything that stays the same whatever is done and for whatever purpose.
 *
 * <p>It may leave the countries of worker and employer out; then it is asked as if both were in the country asked.
 */
final class StandingArrangement {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final List<String> VARIED = List.of("activity", "purpose");
    private static final String WORKER = "worker";
    private static final String EMPLOYER = "employer";
    private static final String COUNTRY = "country";
    private static final String COMMUNICATION = "communication";
    private static final String CHANNEL = "channel";
    private static final String MANNER = "manner";
    private static final String STORED_COPY = "storedCopy";
    private static final String RECORD_CHECK = "recordCheck";

    private final ObjectNode tree;
    private final RequestReader reader;

    private StandingArrangement(ObjectNode tree, RequestReader reader) {
        this.tree = tree;
        this.reader = reader;
    }

    /** The arrangement in a text; throws {@link BadInputException} with all that is wrong. */
    static StandingArrangement read(byte[] json, RequestReader reader) {
        RequestText text = RequestText.of(1, json);
        if (!text.fault().isEmpty()) {
            throw new BadInputException(text.fault());
        }
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree instanceof ObjectNode object) {
                StandingArrangement arrangement = new StandingArrangement(object, reader);
                arrangement.check();
                return arrangement;
            }
            throw new BadInputException("an arrangement must be a JSON object");
        } catch (JsonProcessingException e) {
            throw new BadInputException(malformed(e.getLocation()));
        } catch (IOException e) {
            throw new BadInputException("the arrangement is not well-formed UTF-8");
        }
    }

    private static String malformed(@Nullable JsonLocation place) {
        return place == null
                ? "the arrangement is too long or too deep"
                : "the arrangement is not well-formed JSON at line " + place.getLineNr() + ", column "
                        + place.getColumnNr();
    }

    private void check() {
        for (String key : VARIED) {
            if (tree.has(key)) {
                throw new BadInputException("`" + key + "` must be left out: the matrix goes through all of them");
            }
        }
        ObjectNode whole = in("GB");
        if (whole.path(MANNER) instanceof ObjectNode manner) {
            manner.remove(STORED_COPY);
        }
        // An activity that goes with every communication and with none shows what is wrong with all the rest.
        read(whole, Activity.LOG_TRAFFIC, PurposeCategory.UNSPECIFIED);
    }

    /** The same on another day. */
    StandingArrangement on(LocalDate day) {
        ObjectNode moved = tree.deepCopy();
        moved.put("day", day.toString());
        return new StandingArrangement(moved, reader);
    }

    /** The day. */
    String day() {
        return tree.path("day").asText();
    }

    /** The countries that it names; none when it leaves them out. */
    Set<String> countries() {
        Set<String> countries = new LinkedHashSet<>();
        for (String part : List.of(WORKER, EMPLOYER)) {
            JsonNode country = tree.path(part).path(COUNTRY);
            if (country.isTextual()) {
                countries.add(country.asText());
            }
        }
        return countries;
    }

    /** The request for one activity and purpose in a country; empty when this arrangement cannot ask it. */
    Optional<MonitoringRequest> request(String country, Activity activity, PurposeCategory purpose) {
        ObjectNode request = in(country);
        fitCommunication(request, activity);
        if (request.path(MANNER) instanceof ObjectNode manner
                && (!activity.canWorkOnStoredCopy() || activity == Activity.PLAY_BACK)) {
            manner.remove(STORED_COPY);
        }
        if (activity != Activity.CHECK_RECORDS) {
            request.remove(RECORD_CHECK);
        }
        boolean lacks = (activity.communicationNeed() == CommunicationNeed.YES && !request.has(COMMUNICATION))
                || (activity == Activity.CHECK_RECORDS && !request.has(RECORD_CHECK));
        return lacks ? Optional.empty() : Optional.of(read(request, activity, purpose));
    }

    private ObjectNode in(String country) {
        ObjectNode placed = tree.deepCopy();
        for (String part : List.of(WORKER, EMPLOYER)) {
            if (placed.path(part) instanceof ObjectNode object && !object.has(COUNTRY)) {
                object.put(COUNTRY, country);
            }
        }
        return placed;
    }

    /** Leaves a communication out where there is none, and moves it to a channel that the activity can concern. */
    private static void fitCommunication(ObjectNode request, Activity activity) {
        if (activity.communicationNeed() == CommunicationNeed.NEVER) {
            request.remove(COMMUNICATION);
        } else if (request.path(COMMUNICATION) instanceof ObjectNode communication) {
            Channel channel = Channel.valueOf(communication.path(CHANNEL).asText());
            if (!activity.fits(channel)) {
                Arrays.stream(Channel.values())
                        .filter(activity::fits)
                        .findFirst()
                        .ifPresent(fitting -> communication.put(CHANNEL, fitting.name()));
            }
        }
    }

    private MonitoringRequest read(ObjectNode request, Activity activity, PurposeCategory purpose) {
        request.put("activity", activity.name());
        request.putObject("purpose").put("category", purpose.name());
        try {
            return reader.read(request.toString().getBytes(StandardCharsets.UTF_8));
        } catch (JsonRequestException e) {
            throw new BadInputException(String.valueOf(e.getMessage()));
        }
    }
}
