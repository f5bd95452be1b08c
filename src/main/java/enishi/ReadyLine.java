package enishi;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Prints the first administrator's password, once, and the address, last. */
final class ReadyLine implements ApplicationListener<ApplicationReadyEvent> {
  private final FirstStart firstStart;
  private final Environment environment;

  ReadyLine(FirstStart firstStart, Environment environment) {
    this.firstStart = firstStart;
    this.environment = environment;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    firstStart
        .generatedPassword()
        .ifPresent(
            password ->
                System.out.println("Account admin, password " + password + " (generated; it is not printed again)"));
    String address = environment.getProperty("server.address", "127.0.0.1");
    System.out.println(
        "Enishi is ready at http://" + address + ":" + environment.getProperty("local.server.port") + "/");
  }
}
