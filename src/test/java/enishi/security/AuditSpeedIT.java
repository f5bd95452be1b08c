package enishi.security;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.model.Id;
import enishi.store.Statement;
import enishi.store.Store;
import enishi.store.TestStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long recording takes with the chain and without, 8 threads at once. */
@Tag("heavy")
class AuditSpeedIT {
  private static final int RECORDS = 2_000;
  private static final int THREADS = 8;
  private static final int SUBJECTS = 5;

  /** What was written before there was a chain. */
  private static final Statement PLAIN =
      new Statement() {
        @Override
        public String room() {
          return "before";
        }

        @Override
        public String name() {
          return "RECORD_READS";
        }
      };

  @Test
  void theChainIsNotMuchSlower() throws Exception {
    Store store = TestStore.empty();
    var audit = new AuditTrail(store, Clock.systemUTC());
    List<Id> people = IntStream.range(0, SUBJECTS).mapToObj(i -> Id.person("p" + i)).toList();
    List<String> ids = people.stream().map(Id::value).toList();
    Runnable chained = () -> audit.record(Asker.owner(), "search", people, "a question");
    Runnable plain =
        () ->
            store.write(
                PLAIN,
                Map.of(
                    "at",
                    1L,
                    "asker",
                    "owner",
                    "role",
                    "administrator",
                    "action",
                    "search",
                    "question",
                    "a question",
                    "subjects",
                    ids));
    for (int i = 0; i < 200; i++) {
      chained.run();
    }
    double chainedMillis = millis(chained);
    AuditVerification found = audit.verify(null);
    long begun = System.nanoTime();
    assertThat(audit.verify(null).isWhole()).isTrue();
    double verifyMillis = (System.nanoTime() - begun) / 1e6;
    for (int i = 0; i < 200; i++) {
      plain.run();
    }
    double plainMillis = millis(plain);
    System.out.printf(
        "%d records of %d subjects, %d threads: plain %.0f ms, chained %.0f ms, ratio %.2f;"
            + " verifying %d entries %.0f ms%n",
        RECORDS,
        SUBJECTS,
        THREADS,
        plainMillis,
        chainedMillis,
        chainedMillis / plainMillis,
        found.entries(),
        verifyMillis);
    assertThat(chainedMillis / RECORDS).as("ms a record").isLessThan(20);
  }

  private static double millis(Runnable record) throws Exception {
    long begun = System.nanoTime();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < RECORDS; i++) {
        all.add(threads.submit(record));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
    return (System.nanoTime() - begun) / 1e6;
  }
}
