package org.monitoringconsent.examples.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where those begin for whom the page asks, each with questions that others have asked. */
final class Front {

    private final Route route;
    private final Words words;
    private final LocalDate today;

    Front(Route route, Words words, LocalDate today) {
        this.route = route;
        this.words = words;
        this.today = today;
    }

    /** One of those for whom the page asks, and their ready starts. */
    record Entry(String heading, String text, List<Answer.Link> starts) {}

    List<Entry> entries() {
        return List.of(entry("worker"), entry("employer"), entry("council"));
    }

    private Entry entry(String who) {
        List<Answer.Link> starts = new ArrayList<>();
        for (int i = 1; words.find(who + "." + i).isPresent(); i++) {
            starts.add(new Answer.Link(words.of(who + "." + i), start(who, words.of(who + "." + i + ".start"))));
        }
        starts.add(new Answer.Link(words.of("front.listen"), start(who, "")));
        starts.add(new Answer.Link(words.of("front.act"), start(who, "acting=yes")));
        return new Entry(words.of(who), words.of(who + ".text"), starts);
    }

    private String start(String who, String facts) {
        Route start = Route.of("/ask?" + facts).with(Situation.WHO, who).with(Situation.DAY, today);
        Optional<String> language = route.get("lang");
        return language.map(code -> start.with("lang", code)).orElse(start).address();
    }
}
