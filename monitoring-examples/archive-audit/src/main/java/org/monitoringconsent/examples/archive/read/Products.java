// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.archive.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monitoringconsent.examples.archive.record.UnreadableRecord.Kind;

/**
 * Knows records of products that no reader reads yet by the names of their fields, so that a refusal can say whose they are
 * and what would be needed.
 */
final class Products {

    /**
     * A product.
     *
     * @param what the key of the words for its record
     * @param marks sets of field names; a record that has all names of one set is of the product
     */
    private record Product(String what, List<Set<String>> marks) {

        Product(String what, String... marks) {
            this(what, Stream.of(marks).map(mark -> Set.of(mark.split(" ", -1))).toList());
        }

        boolean made(Set<String> fields) {
            for (Set<String> mark : marks) {
                if (fields.containsAll(mark)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final List<Product> KNOWN = List.of(
            new Product(
                    "product.amazonConnect",
                    "awscontacttracerecordformatversion",
                    "contactid initiationmethod",
                    "contactid customerendpoint",
                    "contactid initiationtimestamp",
                    "contactarn initiationmethod",
                    "instancearn contactid"),
            new Product(
                    "product.genesysCloud",
                    "conversationid participants",
                    "conversationid conversationstart",
                    "conversationid mediatype ani",
                    "conversationid mediatype direction"),
            new Product(
                    "product.teams",
                    "organizerv2",
                    "participantsv2",
                    "modalities sessions",
                    "modalities organizer",
                    "callid userprincipalname",
                    "usagecountrycode calltype",
                    "trunkfullyqualifieddomainname",
                    "finalsipcode callendsubreason"),
            new Product(
                    "product.ciscoUnifiedCm",
                    "cdrrecordtype",
                    "globalcallidcallid",
                    "finalcalledpartynumber",
                    "origlegcallidentifier"),
            new Product(
                    "product.zoomPhone",
                    "callhistoryuuid",
                    "callelements",
                    "callerextnumber",
                    "calleeextnumber",
                    "callernumbertype",
                    "calleenumbertype",
                    "callelementid",
                    "calleedidnumber"),
            new Product(
                    "product.ringCentral",
                    "extensionid legs",
                    "telephonysessionid",
                    "sessionid legs action",
                    "action actionresult resultdescription"),
            new Product("product.webexCalling", "calltype correlationid usertype", "callinglineid calledlineid"),
            new Product("product.vonage", "conversationuuid rate", "conversationuuid uuid"),
            new Product("product.plivo", "calluuid resourceuri"),
            new Product("product.aircall", "directlink rawdigits"),
            new Product("product.dialpad", "externalnumber internalnumber datestarted"),
            new Product("product.talkdesk", "talkdeskphonenumber contactphonenumber"),
            new Product("product.niceCxone", "contactid mastercontactid"));

    private Products() {}

    /** Refuses a value that one of the products wrote. */
    static void refuse(String place, JsonNode value) throws Unusable {
        Set<String> fields = new HashSet<>();
        value.fieldNames().forEachRemaining(name -> fields.add(plain(name)));
        boolean graph = Stream.of("@odata.context", "@odata.type")
                .anyMatch(key -> value.path(key).asText("").contains("callRecords"));
        if (graph) {
            fields.add("organizerv2");
        }
        Optional<Product> product = find(fields).or(() -> inside(value));
        if (product.isPresent()) {
            throw refusal(place, product.get());
        }
    }

    /** Refuses a table that one of the products wrote, by its headings. */
    static void refuse(String place, List<String> headings) throws Unusable {
        Set<String> fields = new HashSet<>();
        headings.forEach(heading -> fields.add(plain(heading)));
        Optional<Product> product = find(fields);
        if (product.isPresent()) {
            throw refusal(place, product.get());
        }
    }

    /** What a service tells of an event stands one level below. */
    private static Optional<Product> inside(JsonNode value) {
        for (JsonNode child : value) {
            JsonNode inner = child.isArray() ? child.path(0) : child;
            if (!inner.isObject()) {
                continue;
            }
            Set<String> fields = new HashSet<>();
            inner.fieldNames().forEachRemaining(name -> fields.add(plain(name)));
            Optional<Product> product = find(fields);
            if (product.isPresent()) {
                return product;
            }
        }
        return Optional.empty();
    }

    private static Optional<Product> find(Set<String> fields) {
        for (Product product : KNOWN) {
            if (product.made(fields)) {
                return Optional.of(product);
            }
        }
        return Optional.empty();
    }

    private static Unusable refusal(String place, Product product) {
        return new Unusable(Kind.UNKNOWN_FORMAT, place, "product", Unusable.said(product.what()));
    }

    private static String plain(String name) {
        return NamedRows.plain(name);
    }
}
