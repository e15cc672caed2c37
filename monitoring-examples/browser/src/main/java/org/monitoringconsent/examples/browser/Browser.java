// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Monitoring Consent maintainers
package org.monitoringconsent.examples.browser;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** Chromium without a window, as Debian installs it, and what is asked of a page that it shows. */
public final class Browser implements AutoCloseable {

    /** How a page is looked at; the width is in pixels of a style sheet. */
    public enum Mode {
        /** A bright screen. */
        LIGHT("screen", "light", 1280),
        /** A dark screen. */
        DARK("screen", "dark", 1280),
        /** A telephone. */
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
    private static final Path PICTURES = Path.of("target", "pictures");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts the browser. Where there is none, the tests are skipped, and a line tells so; with {@code -Dbrowser.required=true}, as
     * in CI, they fail.
     */
    public static Browser start(Path profile) {
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
    public void open(Path page, Mode mode) {
        open(page, "", mode);
    }

    /**
     * Opens a page anew.
     *
     * @param place a place in it, with the {@code #}, or nothing
     */
    public void open(Path page, String place, Mode mode) {
        look(mode);
        driver.get("about:blank");
        driver.get(page.toUri() + place);
    }

    /** Looks at the page that is open in another way, without opening it anew. */
    public void look(Mode mode) {
        resize(mode.width);
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        mode.media,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", mode.scheme))));
    }

    /** Gives the window another width, in pixels of a style sheet; the page stays as it is. */
    public void resize(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    /** What a script of the tests gives; the policy of the page does not bind it. */
    public Object ask(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** What reaches beyond the page or its own box, so that a reader does not see all of it. */
    public String cut() {
        return ask(CUT).toString();
    }

    /**
     * What axe-core finds serious or critical, with every text held to a contrast of 4.5. Of what stands in a row on the page the
     * first eight are kept, as all of them are made alike and each costs time; so ask for this last, once for each way of looking.
     */
    public String faults() {
        if (!Boolean.TRUE.equals(driver.executeScript("return typeof axe === 'object'"))) {
            driver.executeScript(AXE);
        }
        return Objects.requireNonNullElse(driver.executeAsyncScript(FAULTS), "").toString();
    }

    /** What the browser complained of since it was asked last: scripts that it refused or that failed, addresses not found. */
    public List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(Object::toString)
                .toList();
    }

    /** Presses keys, where the focus is. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses one key some times, where the focus then is. */
    public void press(Keys key, int times) {
        Actions actions = new Actions(driver);
        for (int i = 0; i < times; i++) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    /** Leaves a picture of the page in {@code target/pictures} for people to look at, where {@code -Dpictures=true} asks for them. */
    public void picture(String name) {
        if (!Boolean.getBoolean("pictures")) {
            return;
        }
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A picture of the page from its top, as far as people look at one picture. */
    private byte[] picture() {
        Object height = driver.executeScript("return Math.min(6000, document.documentElement.scrollHeight)");
        Object width = driver.executeScript("return document.documentElement.clientWidth");
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Object data = driver.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(data));
    }

    /** Says in which language the browser's reader reads. */
    public void read(String language) {
        driver.executeCdpCommand(
                "Emulation.setUserAgentOverride",
                Map.of(
                        "userAgent",
                        String.valueOf(driver.executeScript("return navigator.userAgent")),
                        "acceptLanguage",
                        language));
    }

    @Override
    public void close() {
        driver.quit();
    }

    /** Where a program is that can be started by its name; empty when there is none. */
    public static Optional<Path> onThePath(String program) {
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
