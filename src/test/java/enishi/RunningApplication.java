package enishi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a free port with an embedded store of its own. */
public final class RunningApplication implements AutoCloseable {
  /** The password of the account {@code admin}. */
  public static final String PASSWORD = "a long password";

  private final Path directory;
  private final ConfigurableApplicationContext context;

  private RunningApplication(Path directory, ConfigurableApplicationContext context) {
    this.directory = directory;
    this.context = context;
  }

  /** On an empty store. */
  public static RunningApplication start() {
    return start(false);
  }

  /** After a first start as users have it, which loads the showcase. */
  static RunningApplication startWithShowcase() {
    return start(true);
  }

  /** On an empty store, with further settings such as {@code --enishi.address=…}. */
  static RunningApplication startWith(String... settings) {
    return start(false, settings);
  }

  private static RunningApplication start(boolean showcase, String... settings) {
    try {
      return start(Files.createTempDirectory("enishi-application"), showcase, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** On the store in that directory, which is deleted at the end. */
  static RunningApplication startOn(Path directory) {
    return start(directory, false, new String[0]);
  }

  private static RunningApplication start(Path directory, boolean showcase, String[] settings) {
    var context =
        new SpringApplicationBuilder(WebApplication.class)
            .web(WebApplicationType.SERVLET)
            .run(
                Stream.concat(
                        Stream.of(
                            "--server.port=0",
                            "--enishi.showcase=" + showcase,
                            "--enishi.admin.password=" + PASSWORD,
                            "--enishi.store.directory=" + directory,
                            "--enishi.backup.directory=" + directory.resolve("backups")),
                        Stream.of(settings))
                    .toArray(String[]::new));
    return new RunningApplication(directory, context);
  }

  /** Where its store is. */
  Path directory() {
    return directory;
  }

  /** Where it is, without a slash at the end. */
  public String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  /** A door of the application. */
  public <T> T door(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
    try (var files = Files.walk(directory)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
