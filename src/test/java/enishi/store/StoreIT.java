package enishi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreIT {
  @TempDir Path directory;

  @Test
  void keepsWhatWasWrittenAndItsPassword() throws Exception {
    try (Store store = Store.open(StoreSettings.embedded(directory), StoreUse.SERVER)) {
      assertThat(store.revision()).isEqualTo(new Revision(0, java.util.List.of()));
      assertThat(store.<Long>transaction(Work::nextRevision)).isEqualTo(1);
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("neo4j-password"))))
        .isEqualTo("rw-------");
    try (Store store = Store.open(StoreSettings.embedded(directory), StoreUse.COMMAND)) {
      assertThat(store.revision().number()).isEqualTo(1);
    }
  }

  @Test
  void letsACommandJoinARunningServerAndRefusesASecondServer() {
    try (Store server = Store.open(StoreSettings.embedded(directory), StoreUse.SERVER)) {
      try (Store command = Store.open(StoreSettings.embedded(directory), StoreUse.COMMAND)) {
        command.<Long>transaction(Work::nextRevision);
        assertThat(server.revision().number()).isEqualTo(1);
      }
      assertThatThrownBy(() -> Store.open(StoreSettings.embedded(directory), StoreUse.SERVER))
          .isInstanceOfSatisfying(
              EnishiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.IN_USE))
          .hasMessageContaining(
              "held by an Enishi server, process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void startsAfterAMigrationThatWasKilled() {
    try (Store store = Store.open(StoreSettings.embedded(directory), StoreUse.SERVER);
        var session = store.driver().session()) {
      session
          .run("CREATE (:__Neo4jMigrationsLock {id: 'left behind', name: 'left behind'})")
          .consume();
    }
    try (Store store = Store.open(StoreSettings.embedded(directory), StoreUse.SERVER)) {
      assertThat(store.revision().number()).isZero();
    }
  }

  @Test
  void startsAnewAfterAFirstStartThatWasKilled() throws Exception {
    Files.createFile(directory.resolve("first-start"));
    Path halfMade = Files.createDirectories(directory.resolve("data/databases/system"));
    Files.write(halfMade.resolve("neostore"), new byte[8192]);
    try (Store store = Store.open(StoreSettings.embedded(directory), StoreUse.SERVER)) {
      assertThat(store.revision().number()).isZero();
    }
    assertThat(directory.resolve("first-start")).doesNotExist();
  }

  @Test
  void leavesANeo4jOfSomebodyElseAlone() throws Exception {
    Path foreign =
        Files.createDirectories(directory.resolve("data/databases/neo4j")).resolve("neostore");
    Files.write(foreign, new byte[8192]);
    assertThatThrownBy(() -> Store.open(StoreSettings.embedded(directory), StoreUse.SERVER))
        .hasMessageContaining("holds a Neo4j that Enishi did not make");
    assertThat(foreign).exists();
  }

  @Test
  void saysInOneLineThatNobodyAnswers() {
    var nobody = new StoreSettings(URI.create("bolt://127.0.0.1:1"), "neo4j", "x", null, directory);
    assertThatThrownBy(() -> Store.open(nobody, StoreUse.COMMAND))
        .isInstanceOfSatisfying(
            EnishiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.STORE_UNREACHABLE))
        .hasMessageStartingWith("the store (bolt://127.0.0.1:1) does not answer.");
  }
}
