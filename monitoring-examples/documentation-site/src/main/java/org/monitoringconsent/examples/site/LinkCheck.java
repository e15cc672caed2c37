// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.site;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks up the links of pages: the file must be there, and in it the place. */
final class LinkCheck {

    private final Path root;
    private final Map<Path, Set<String>> places = new HashMap<>();

    private LinkCheck(Path root) {
        this.root = root;
    }

    /** Each link of the pages that leads nowhere within the site, with its page. Links to other sites are not followed. */
    static List<String> broken(Path root, List<Path> pages) throws IOException {
        LinkCheck check = new LinkCheck(root);
        List<String> broken = new ArrayList<>();
        for (Path page : pages) {
            for (Element link : parse(page).select("a[href], script[src]")) {
                String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!to.matches("[a-z]+:.*") && !check.leads(page, to)) {
                    broken.add("`" + to + "` in " + root.relativize(page));
                }
            }
        }
        return broken;
    }

    private boolean leads(Path page, String to) throws IOException {
        int hash = to.indexOf('#');
        String file = URLDecoder.decode(hash < 0 ? to : to.substring(0, hash), StandardCharsets.UTF_8);
        Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
        if (!target.startsWith(root) || !Files.isRegularFile(target)) {
            return false;
        }
        String place = hash < 0 ? "" : URLDecoder.decode(to.substring(hash + 1), StandardCharsets.UTF_8);
        return place.isEmpty() || places(target).contains(place);
    }

    private Set<String> places(Path page) throws IOException {
        Set<String> known = places.get(page);
        if (known == null) {
            known = new HashSet<>(parse(page).select("[id]").eachAttr("id"));
            places.put(page, known);
        }
        return known;
    }

    private static Document parse(Path page) throws IOException {
        return Jsoup.parse(page, StandardCharsets.UTF_8.name());
    }
}
