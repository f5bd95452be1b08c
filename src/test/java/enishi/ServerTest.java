package enishi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServerTest {
  @Test
  void takesAStoreAsEveryCommandDoes() {
    assertThat(Server.settings(List.of("--store", "town", "--server.port=0")))
        .containsExactly("--enishi.store.uri=", "--enishi.store.directory=town", "--server.port=0");
    assertThat(Server.settings(List.of("--store=neo4j://host:7687")))
        .containsExactly("--enishi.store.uri=neo4j://host:7687");
  }

  @Test
  void takesAnyOtherSettingAsItIs() {
    assertThat(Server.settings(List.of("--enishi.showcase=false")))
        .containsExactly("--enishi.showcase=false");
    assertThat(Server.settings(List.of())).isEmpty();
  }
}
