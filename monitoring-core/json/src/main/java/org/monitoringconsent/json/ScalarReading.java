// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.monitoringconsent.domain.AttributeValue;
import org.monitoringconsent.domain.CountryCode;
import org.monitoringconsent.domain.FaultText;
import org.monitoringconsent.domain.Field;
import org.monitoringconsent.domain.RegionCode;
import org.monitoringconsent.domain.RequestShape;
import org.monitoringconsent.domain.ShapeFault;

/** Reads single values; empty means that a fault was noted. */
final class ScalarReading {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,9}");

    private final JsonParser parser;
    private final Faults faults;

    ScalarReading(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    Optional<?> read(Field field) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return wrong(field.path(), FaultText.of("notNull"));
        }
        return switch (field.form()) {
            case TEXT -> text(field.path());
            case DAY -> day(field.path());
            case COUNTRY -> country(field.path());
            case REGION -> region(field.path());
            case CONSTANT -> constant(field);
            case FLAG -> flag(field.path());
            case COUNT -> count(field.path());
        };
    }

    /** Reads a fact that a rule set brings along. */
    Optional<AttributeValue> attribute(String path) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> text(path).map(AttributeValue::of);
            case VALUE_TRUE, VALUE_FALSE -> Optional.of(AttributeValue.of(parser.getBooleanValue()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(path).map(AttributeValue::of);
            default -> wrong(path, FaultText.of("attribute"));
        };
    }

    private Optional<String> text(String path) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(path, FaultText.of("text"));
        }
        String text = parser.getText();
        return text.length() <= RequestShape.LONGEST_TEXT
                ? Optional.of(text)
                : wrong(path, FaultText.of("textUpTo", RequestShape.LONGEST_TEXT));
    }

    private Optional<LocalDate> day(String path) throws IOException {
        FaultText expected = FaultText.of("day", RequestShape.FIRST_YEAR, RequestShape.LAST_YEAR);
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(path, expected);
        }
        String text = parser.getText();
        try {
            if (DAY.matcher(text).matches()) {
                LocalDate day = LocalDate.parse(text);
                if (RequestShape.isDay(day)) {
                    return Optional.of(day);
                }
            }
        } catch (DateTimeException e) {
            return wrongGiven(path, text, expected);
        }
        return wrongGiven(path, text, expected);
    }

    private Optional<CountryCode> country(String path) throws IOException {
        FaultText expected = FaultText.of("country");
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(path, expected);
        }
        String text = parser.getText();
        Optional<CountryCode> country = CountryCode.find(text);
        if (country.isPresent()) {
            return country;
        }
        return wrongGiven(path, text, text.equals("UK") ? FaultText.of("unitedKingdom") : expected);
    }

    private Optional<RegionCode> region(String path) throws IOException {
        FaultText expected = FaultText.of("region");
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return wrong(path, expected);
        }
        String text = parser.getText();
        Optional<RegionCode> region = RegionCode.find(text);
        return region.isPresent() ? region : wrongGiven(path, text, expected);
    }

    private Optional<? extends Enum<?>> constant(Field field) throws IOException {
        boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
        if (isText) {
            String text = parser.getText();
            for (Enum<?> constant : field.constants()) {
                if (constant.name().equals(text)) {
                    return Optional.of(constant);
                }
            }
        }
        FaultText expected =
                FaultText.of("oneOf", field.constants().stream().map(Enum::name).collect(Collectors.joining(", ")));
        return isText ? wrongGiven(field.path(), parser.getText(), expected) : wrong(field.path(), expected);
    }

    private Optional<Boolean> flag(String path) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            default -> wrong(path, FaultText.of("flag"));
        };
    }

    private Optional<Integer> count(String path) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                || !COUNT.matcher(parser.getText()).matches()) {
            return wrong(path, FaultText.of("count"));
        }
        int count = parser.getIntValue();
        Optional<ShapeFault> fault = RequestShape.headcount(count);
        fault.ifPresent(faults::add);
        return fault.isPresent() ? Optional.empty() : Optional.of(count);
    }

    private Optional<BigDecimal> number(String path) throws IOException {
        BigDecimal number = parser.getDecimalValue();
        return RequestShape.isNumber(number.stripTrailingZeros())
                ? Optional.of(number)
                : wrong(path, FaultText.of("digits", RequestShape.MOST_DIGITS));
    }

    private <V> Optional<V> wrong(String path, FaultText expected) throws IOException {
        faults.expected(path, expected);
        parser.skipChildren();
        return Optional.empty();
    }

    private <V> Optional<V> wrongGiven(String path, String given, FaultText expected) {
        faults.add(path, "expectedGiven", path, Faults.begun(given), expected);
        return Optional.empty();
    }
}
