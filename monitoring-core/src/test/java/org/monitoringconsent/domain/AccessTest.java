// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands beside the accessors of a part, to read and to state all of it, is what the accessors say. */
class AccessTest {

    private static List<Part> all() {
        List<Part> all = new ArrayList<>(Facts.CATALOGUE.parts());
        all.add(0, Facts.CATALOGUE.request);
        return all;
    }

    private static List<?> values(Field field) {
        return switch (field.form()) {
            case TEXT -> List.of("one", "two");
            case DAY -> List.of(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 1));
            case COUNTRY -> List.of(CountryCode.NL, CountryCode.GB);
            case REGION -> List.of(RegionCode.of("NL-UT"), RegionCode.of("GB-SCT"));
            case CONSTANT -> field.constants();
            case FLAG -> List.of(false, true);
            case COUNT -> List.of(1, 70);
        };
    }

    /** A request in which the field has the value, with what else it needs, however that must be chosen to fit. */
    private static MonitoringRequest stating(Part part, Field stated, Object value) {
        for (Activity activity : Activity.values()) {
            for (int choice = 0; choice < 12; choice++) {
                try {
                    return stating(part, stated, value, activity, choice);
                } catch (RequestShapeException e) {
                    // Another activity, or another value of what is required, may fit.
                }
            }
        }
        throw new AssertionError("no request states `" + stated.path() + "`");
    }

    private static MonitoringRequest stating(Part part, Field stated, Object value, Activity activity, int choice) {
        MonitoringRequest.Builder request = MonitoringRequest.builder();
        for (Part each : all()) {
            if (each == part || each.isRequired() || each == Facts.CATALOGUE.request || needs(activity, each)) {
                each.state(
                        field -> {
                            if (field == stated) {
                                return Optional.of(value);
                            }
                            if (field == Facts.ACTIVITY.field().orElseThrow()) {
                                return Optional.of(activity);
                            }
                            List<?> values = values(field);
                            boolean home = stated
                                            == Facts.OTHER_PARTY_REGION.field().orElseThrow()
                                    && field
                                            == Facts.OTHER_PARTY_COUNTRY.field().orElseThrow();
                            return field.isRequired() || home
                                    ? Optional.of(values.get(choice % values.size()))
                                    : Optional.empty();
                        },
                        request);
            }
        }
        return request.build();
    }

    private static boolean needs(Activity activity, Part part) {
        return part == Facts.COMMUNICATION && activity.communicationNeed() == CommunicationNeed.YES
                || part == Facts.RECORD_CHECK && activity == Activity.CHECK_RECORDS;
    }

    private static Object accessed(Object part, String key) throws ReflectiveOperationException {
        Object value = part.getClass().getMethod(key).invoke(part);
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }

    @Test
    void readsAndStatesEveryFieldAsTheAccessorOfItsNameDoes() throws ReflectiveOperationException {
        for (Part part : all()) {
            for (Field field : part.fields()) {
                for (Object value : values(field)) {
                    MonitoringRequest request = stating(part, field, value);

                    assertEquals(value, accessed(part.in(request), field.key()), field.path());
                    assertEquals(Optional.of(value), field.in(request), field.path());
                }
            }
        }
    }

    @Test
    void leavesOutWhatIsNotStated() {
        for (Part part : all()) {
            for (Field stated : part.fields()) {
                MonitoringRequest request = stating(part, stated, values(stated).get(0));
                for (Field other : part.fields()) {
                    boolean home = stated.form() == Field.Form.REGION && other.form() == Field.Form.COUNTRY;
                    assertEquals(
                            other == stated || other.isRequired() || home,
                            other.in(request).isPresent(),
                            () -> other + " beside " + stated);
                }
            }
        }
    }

    @Test
    void copiesEveryPart() {
        for (Part part : all()) {
            for (Field field : part.fields()) {
                MonitoringRequest request = stating(part, field, values(field).get(0));
                MonitoringRequest.Builder copy = MonitoringRequest.builder();
                all().forEach(each -> each.copy(request, copy));

                assertEquals(request, copy.build());
            }
        }
    }

    @Test
    void aFieldIsRequiredWhereItsAccessorAlwaysGivesAValue() throws ReflectiveOperationException {
        for (Part part : all()) {
            for (Field field : part.fields()) {
                Object holder = part.in(stating(part, field, values(field).get(0)));
                Class<?> given = holder.getClass().getMethod(field.key()).getReturnType();

                assertEquals(!given.equals(Optional.class), field.isRequired(), field.path());
            }
        }
    }

    @Test
    void aPartMayBeMissingWhereItsPresenceIsAFact() throws ReflectiveOperationException {
        for (Part part : Facts.CATALOGUE.parts()) {
            Class<?> given = MonitoringRequest.class.getMethod(part.name()).getReturnType();

            assertEquals(given.equals(Optional.class), Facts.named(part.name()).isPresent(), part.name());
        }
    }

    @Test
    void saysOfAPartAllThatIsMissing() {
        RequestShapeException failure = assertThrows(
                RequestShapeException.class,
                () -> Facts.WORKER.state(field -> Optional.empty(), MonitoringRequest.builder()));

        assertEquals("`worker.id` is required; `worker.country` is required", failure.getMessage());
    }
}
