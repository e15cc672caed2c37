// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.monitoringconsent.examples.documents.Document;
import org.monitoringconsent.examples.documents.Html;
import org.monitoringconsent.rulebook.PageFrame;

/** Drafts as one self-contained page for a browser; each begins a sheet of paper. */
final class DocumentsPage {

    private DocumentsPage() {}

    static String html(List<DocumentsCommand.Entry> entries, Words words) {
        String title = words.of("documents.title", entries.size());
        StringBuilder out = new StringBuilder("<!doctype html>\n<html lang=\"")
                .append(words.language().getLanguage())
                .append(
                        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(PageFrame.policy())
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Html.text(title))
                .append("</title>\n<style>\n")
                .append(PageFrame.style())
                .append(style())
                .append("</style>\n</head>\n<body>\n<header>\n<h1>")
                .append(Html.text(title))
                .append("</h1>\n</header>\n<main>\n");
        for (int i = 0; i < entries.size(); i++) {
            DocumentsCommand.Entry entry = entries.get(i);
            out.append("<section>\n<h2>").append(Html.text(entry.heading())).append("</h2>\n");
            for (Document document : entry.documents()) {
                out.append(
                        Html.of(document, "d" + (i + 1) + "-" + document.kind().word()));
            }
            out.append("</section>\n");
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String style() {
        try (InputStream file = Objects.requireNonNull(DocumentsPage.class.getResourceAsStream("documents.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
