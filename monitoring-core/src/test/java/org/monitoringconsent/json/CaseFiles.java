package org.monitoringconsent.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The case files of the project. */
final class CaseFiles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private CaseFiles() {}

    /** The requests of all cases, as they are written in the files. */
    static Stream<JsonNode> requests() {
        return Stream.of("united-kingdom", "netherlands")
                .flatMap(CaseFiles::cases)
                .map(each -> each.get("request"));
    }

    private static Stream<JsonNode> cases(String name) {
        String resource = "/org/monitoringconsent/cases/" + name + ".json";
        try (InputStream file = CaseFiles.class.getResourceAsStream(resource)) {
            JsonNode cases = MAPPER.readTree(Objects.requireNonNull(file, resource));
            return StreamSupport.stream(cases.spliterator(), false);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
