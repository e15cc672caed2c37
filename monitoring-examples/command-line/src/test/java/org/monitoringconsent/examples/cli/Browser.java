package org.monitoringconsent.examples.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window, as Debian installs it, and what is asked of a page that it shows. */
final class Browser implements AutoCloseable {

    /** How a page is looked at; the width is in pixels of a style sheet. */
    enum Mode {
        LIGHT("screen", "light", 1280),
        DARK("screen", "dark", 1280),
        NARROW("screen", "light", 360),
        /** The printable width of A4 upright; asked for from a dark screen, which is the harder case. */
        PRINT("print", "dark", 687);

        private final String media;
        private final String scheme;
        private final int width;

        Mode(String media, String scheme, int width) {
            this.media = media;
            this.scheme = scheme;
            this.width = width;
        }
    }

    private static final String AXE = script("/axe.min.js");
    private static final String CUT = script("cut.js");
    private static final String FAULTS = script("faults.js");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts the browser. Where there is none, the tests are skipped, and a line tells so; with {@code -Dbrowser.required=true}, as
     * in CI, they fail.
     */
    static Browser start(Path profile) {
        Optional<Path> chromium = onThePath("chromium");
        Optional<Path> chromedriver = onThePath("chromedriver");
        if (chromium.isEmpty() || chromedriver.isEmpty()) {
            String missing = "chromium and chromedriver are not on the path: no page is opened in a browser";
            assertFalse(Boolean.getBoolean("browser.required"), missing);
            System.out.println(missing);
            Assumptions.abort(missing);
        }
        LogManager.getLogManager().getLogger("").setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.get().toFile())
                .withSilent(true)
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    /** Opens a page. */
    void open(Path page, Mode mode) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", mode.width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        mode.media,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", mode.scheme))));
        driver.get(page.toUri().toString());
    }

    /** What a script of the tests gives; the policy of the page does not bind it. */
    Object ask(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** What reaches beyond the page or its own box, so that a reader does not see all of it. */
    String cut() {
        return ask(CUT).toString();
    }

    /**
     * What axe-core finds serious or critical, with every text held to a contrast of 4.5. Of what stands in a row on the page the
     * first eight are kept, as all of them are made alike and each costs time; so ask for this last.
     */
    String faults() {
        driver.executeScript(AXE);
        return Objects.requireNonNullElse(driver.executeAsyncScript(FAULTS), "").toString();
    }

    /** What the browser complained of since it was asked last: scripts that it refused or that failed, addresses not found. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }

    static Optional<Path> onThePath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static String script(String name) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
