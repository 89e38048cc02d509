package io.github.huozi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huozi.tool.Tools;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window. {@link Tools} says what happens where there is none. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ChromeDriver driver;
    private final Path folder;

    private Browser(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** A browser with scripts. */
    public static Browser open() {
        return open(Map.of());
    }

    /** A browser whose user has turned scripts off. */
    public static Browser withoutScripts() {
        return open(Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static Browser open(Map<String, Object> more) {
        Path chromium = Tools.programOr("HUOZI_CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Path chromedriver = Tools.programOr("HUOZI_CHROMEDRIVER", "chromedriver");
        try {
            Path folder = Files.createTempDirectory("huozi-browser");
            Map<String, Object> preferences = new java.util.HashMap<>(more);
            preferences.put(
                    "download.default_directory",
                    Files.createDirectory(folder.resolve("downloads")).toString());
            preferences.put("download.prompt_for_download", false);
            preferences.put("plugins.always_open_pdf_externally", true);
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            ChromeOptions options = new ChromeOptions()
                    .setBinary(chromium.toFile())
                    .addArguments(
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--no-first-run",
                            "--force-device-scale-factor=1",
                            "--hide-scrollbars",
                            "--lang=zh-CN",
                            "--user-data-dir=" + folder.resolve("profile"))
                    .setExperimentalOption("prefs", preferences);
            options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(chromedriver.toFile())
                    .build();
            Browser browser = new Browser(new ChromeDriver(service, options), folder);
            // A judge of a long page on a busy machine takes its time.
            browser.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(3));
            browser.desktop();
            return browser;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public ChromeDriver driver() {
        return driver;
    }

    public Browser go(String address) {
        driver.get(address);
        return this;
    }

    public WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    public List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Waits until something is so. */
    public void until(String what, Supplier<Boolean> so) {
        new WebDriverWait(driver, PATIENCE, Duration.ofMillis(40))
                // A page that is being replaced gives all kinds of answers.
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .withMessage(what)
                .until((WebDriver any) -> so.get());
    }

    /** Presses keys wherever the focus is. */
    public Browser press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    public Browser pressTogether(Keys modifier, String key) {
        new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
        return this;
    }

    public WebElement focused() {
        return driver.switchTo().activeElement();
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public boolean is(String script) {
        return Boolean.TRUE.equals(run("return Boolean(" + script + ")"));
    }

    public double number(String script) {
        return ((Number) run("return " + script)).doubleValue();
    }

    public Browser desktop() {
        return screen(1280, 900, false);
    }

    public Browser tablet() {
        return screen(820, 1180, true);
    }

    public Browser phone() {
        return screen(375, 780, true);
    }

    private Browser screen(int width, int height, boolean touch) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", touch));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", touch));
        return this;
    }

    /** What the system requests: {@code light} or {@code dark}. */
    public Browser scheme(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** What the page's own ground is, from 0 for black to 255 for white. */
    public double brightness() {
        String colour = one("body").getCssValue("background-color");
        return Stream.of(colour.replaceAll("[^0-9,.]", "").split(",", -1))
                .limit(3)
                .mapToDouble(Double::parseDouble)
                .average()
                .orElseThrow();
    }

    /** Waits for a file to be downloaded. */
    public Path downloaded(String name) {
        Path file = folder.resolve("downloads").resolve(name);
        until("the download of " + name, () -> Files.exists(file));
        return file;
    }

    /** Everything the page reported since the last call: errors, rejected requests, breaches of its policy. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                complaints.add(entry.getMessage());
            }
        });
        return complaints;
    }

    /** What axe-core finds wrong with the page, one line a finding. */
    public List<String> violations() {
        run(Axe.SCRIPT);
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations.flatMap(v =>"
                + " v.nodes.map(n => v.id + ': ' + v.help + ' ' + n.target.join(' ') + ' ' + n.failureSummary))),"
                + " e => done(['axe failed: ' + e]));");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Fails if the page can be scrolled sideways. */
    public void fitsItsScreen() {
        assertThat(number("document.documentElement.scrollWidth"))
                .as("width of %s", driver.getCurrentUrl())
                .isLessThanOrEqualTo(number("document.documentElement.clientWidth"));
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class Axe {
        static final String SCRIPT = read();

        private static String read() {
            try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
