// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.RequestJson;
import org.monitoringconsent.json.RequestSchema;
import org.monitoringconsent.testkit.CaseFiles;
import org.monitoringconsent.testkit.WrittenCase;

/** The requests of the case files, which nobody wrote with the classes that read them. */
class CaseFileTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(RequestSchema.json());

    static Stream<JsonNode> requests() {
        return Stream.of("GB", "NL")
                .flatMap(country -> CaseFile.trees(country).stream())
                .map(each -> each.get("request"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isReadAndWrittenWithTheSameFacts(JsonNode given) throws IOException {
        MonitoringRequest request = RequestJson.read(given.toString());

        String written = RequestJson.write(request);

        assertEquals(given, new ObjectMapper().readTree(written));
        assertEquals(request, RequestJson.read(written));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isAcceptedByTheSchema(JsonNode request) {
        assertEquals(List.of(), SCHEMA.validate(request.toString(), InputFormat.JSON));
    }

    @Test
    void theCasesOfTheProjectCanBeRead() {
        for (String country : List.of("GB", "NL")) {
            List<WrittenCase> cases = CaseFiles.read(CaseFile.of(country));

            assertTrue(cases.size() > 80, country);
            assertTrue(cases.stream()
                    .allMatch(each -> each.jurisdiction().equals(country)
                            && each.request(Set.of()).day().getYear() > 1990));
        }
    }
}
