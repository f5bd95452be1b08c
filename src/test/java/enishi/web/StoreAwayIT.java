package enishi.web;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import enishi.store.Store;
import enishi.store.StoreSettings;
import enishi.store.StoreUse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that stops answering while people sign in and read. */
class StoreAwayIT {
  @Test
  void saysPlainlyThatTheDataCannotBeRead(@TempDir Path directory) {
    Store server = Store.open(StoreSettings.embedded(directory), StoreUse.SERVER);
    try (Store joined = Store.open(StoreSettings.embedded(directory), StoreUse.COMMAND);
        var application = WebTestApplication.start(joined)) {
      String address = WebTestApplication.address(application);
      var early = new HttpUser(address);
      early.signIn("admin", WebTestApplication.PASSWORD);
      server.close();

      var late = new HttpUser(address);
      var scripted = new HttpUser(address);
      String basic = HttpUser.basic("admin", WebTestApplication.PASSWORD);
      var signIn = supplyAsync(() -> late.signIn("admin", WebTestApplication.PASSWORD));
      var script = supplyAsync(() -> scripted.get("/api/v1/me", "Authorization", basic));
      var session = supplyAsync(() -> early.get("/"));

      assertThat(signIn.join().statusCode()).isEqualTo(503);
      assertThat(signIn.join().body()).contains("いまデータを読めません").doesNotContain("Exception");
      assertThat(signIn.join().headers().firstValue("Retry-After")).contains("10");
      assertThat(script.join().statusCode()).isEqualTo(503);
      assertThat(script.join().body()).contains("\"code\":\"store-unreachable\"");
      assertThat(session.join().statusCode()).isEqualTo(503);
      assertThat(late.get("/assets/web/enishi.css").statusCode()).isEqualTo(200);
      assertThat(late.get("/actuator/health").statusCode()).isEqualTo(200);
    }
  }
}
