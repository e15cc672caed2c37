package org.monitoringconsent.examples.archive.arrangement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads an arrangement file and says everything that is wrong with it at once. */
public final class ArrangementReader {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ArrangementReader() {}

    /**
     * Returns the arrangement in a file.
     *
     * @throws ArrangementException with every fault
     * @throws IOException if the file cannot be read
     */
    public static Arrangement read(Path file) throws IOException {
        try {
            return read(Files.readString(file));
        } catch (MalformedInputException wrong) {
            throw new ArrangementException(List.of("`the file` must be text in UTF-8"));
        }
    }

    /**
     * Returns the arrangement in a text.
     *
     * @throws ArrangementException with every fault
     */
    public static Arrangement read(String json) {
        List<String> faults = new ArrayList<>();
        Arrangement arrangement = new ArrangementParts(new Cursor(tree(json), "", faults)).read();
        if (!faults.isEmpty()) {
            throw new ArrangementException(faults);
        }
        return arrangement;
    }

    private static JsonNode tree(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (!tree.isObject()) {
                throw new ArrangementException(List.of("`the file` must hold one JSON object"));
            }
            return tree;
        } catch (JsonProcessingException broken) {
            String line = broken.getLocation() == null
                    ? ""
                    : " at line " + broken.getLocation().getLineNr();
            throw new ArrangementException(List.of("`the file` must be JSON, which it stops being" + line));
        }
    }
}
