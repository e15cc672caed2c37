package org.monitoringconsent.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.monitoringconsent.domain.Activity;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.fact.Fact;
import org.monitoringconsent.fact.Facts;

class FactReadingsTest {

    @Test
    void readsEveryFactOfTheCatalogue() {
        Set<String> catalogue = new TreeSet<>();
        Facts.all().forEach(fact -> catalogue.add(fact.name()));

        assertEquals(catalogue, new TreeSet<>(FactReadings.paths()));
    }

    @ParameterizedTest
    @EnumSource(Activity.class)
    void agreesWithTheCatalogueOnWhatLeavingOutMeans(Activity activity) {
        for (Fact<?> fact : Facts.all()) {
            assertEquals(FactReadings.unstated(fact, activity), fact.unstated(activity), fact.name());
        }
    }

    @Test
    void agreesWithThePackedFormOnWhatIsStated() {
        for (MonitoringRequest request :
                (Iterable<MonitoringRequest>) Requests.stream(7).limit(2_000)::iterator) {
            for (Fact<?> fact : Facts.all()) {
                int state = FactReadings.stated(request, fact).map(fact::state).orElse(0);
                assertEquals(state, request.packed().value(fact.attribute().orElseThrow()), fact.name());
            }
        }
    }
}
