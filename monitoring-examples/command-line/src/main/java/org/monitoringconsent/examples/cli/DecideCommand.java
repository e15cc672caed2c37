package org.monitoringconsent.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monitoringconsent.domain.MonitoringRequest;
import org.monitoringconsent.json.JsonRequestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decides every request of files or of standard input, in order. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = {
            "Decides each request of JSON or JSON Lines files, or of standard input.",
            "Exit code 0 all allowed, 1 some denied, 2 bad input."
        })
final class DecideCommand implements Callable<Integer> {

    /** How verdicts are written. */
    enum Format {
        /** For people. */
        TEXT,
        /** One JSON document. */
        JSON,
        /** One JSON object for each request, on a line of its own. */
        JSONL
    }

    private final Console console;

    @Mixin
    private JurisdictionOption jurisdictions = new JurisdictionOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json, or jsonl: one verdict per request, in order.")
    private Format format = Format.TEXT;

    @Parameters(paramLabel = "FILE", description = "Files of requests; - or none is standard input.")
    private List<String> files = new ArrayList<>();

    private long allowed;
    private long denied;
    private long unreadable;

    DecideCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = language.words();
        Judge judge = jurisdictions.judge(Engines.load());
        List<String> names = files.isEmpty() ? List.of("-") : files;
        Answers answers = null;
        for (String name : names) {
            try (RequestTexts texts = Inputs.open(console, name)) {
                if (answers == null) {
                    answers = answers(words, names.size() > 1 || texts.isArray());
                }
                decide(name, texts, judge, answers);
            } catch (BadInputException e) {
                unreadable++;
                console.complain(e.sentence());
            } catch (IOException e) {
                unreadable++;
                console.complain(Inputs.unreadable(name, e).sentence());
            }
        }
        if (answers != null) {
            answers.end();
        }
        summarise(words);
        return unreadable > 0 ? ExitCodes.BAD_INPUT : denied > 0 ? ExitCodes.DENIED : ExitCodes.ALLOWED;
    }

    private Answers answers(Words words, boolean several) {
        return switch (format) {
            case TEXT -> new TextAnswers(console, words);
            case JSON -> JsonAnswers.document(console.out(), words.language(), several);
            case JSONL -> JsonAnswers.lines(console.out(), words.language());
        };
    }

    private void decide(String name, RequestTexts texts, Judge judge, Answers answers) throws IOException {
        boolean empty = true;
        for (Optional<RequestText> text = texts.next(); text.isPresent(); text = texts.next()) {
            empty = false;
            decide(text.get(), judge, answers);
            if (texts.wouldWait()) {
                console.flush();
            }
            if (console.out().checkError()) {
                // Nobody reads any more, as after `| head`.
                return;
            }
        }
        if (empty && !texts.isArray()) {
            throw new BadInputException("there is no request in " + Inputs.shown(name));
        }
    }

    private void decide(RequestText text, Judge judge, Answers answers) {
        MonitoringRequest request;
        try {
            request = Inputs.read(text, judge.reader());
        } catch (JsonRequestException e) {
            unreadable++;
            answers.unreadable(text.line(), Inputs.sentence(text, e));
            return;
        } catch (BadInputException e) {
            unreadable++;
            answers.unreadable(text.line(), e.sentence());
            return;
        }
        Judge.Answer answer = judge.answer(request);
        if (answer.isAllowed()) {
            allowed++;
        } else {
            denied++;
        }
        answers.decided(text.line(), request, answer);
    }

    private void summarise(Words words) {
        long count = allowed + denied + unreadable;
        if (format == Format.TEXT && count > 1) {
            console.out().println(words.of("decide.summary", count, allowed, denied, unreadable));
        } else if (unreadable > 0 && format != Format.TEXT && count > 1) {
            console.complain(words.of("decide.unreadable", unreadable, count));
        }
    }
}
