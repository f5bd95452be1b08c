package enishi.office.settings;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.introduction.request.RequestRules;
import enishi.store.Store;
import enishi.store.TestStore;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Numbers that were set and no longer go with those fixed by the machine's settings. */
@ExtendWith(OutputCaptureExtension.class)
class NumbersInForceIT {
  private static final String WARNING = "The numbers that were set do not go";

  @Test
  void aVersionThatDoesNotHoldIsToldOnce(CapturedOutput log) {
    Store store = TestStore.empty();
    var kept = new KeptSettings(store);
    var numbers = new NumbersInForce(store, Map.of(LiveNumbers.ANSWER_DAYS, "10"));
    keep(kept, 0, 20);
    for (int i = 0; i < 3; i++) {
      assertThat(numbers.requests()).isEqualTo(new RequestRules(10, 3));
    }
    assertThat(log.getAll()).containsOnlyOnce(WARNING);
    keep(kept, 1, 21);
    assertThat(numbers.requests()).isEqualTo(new RequestRules(10, 3));
    assertThat(numbers.search()).isEqualTo(LiveNumbers.standard().search());
    assertThat(log.getAll().split(WARNING, -1)).as("once more for another version").hasSize(3);
  }

  private static void keep(KeptSettings kept, int after, int reminderDays) {
    var values =
        new TreeMap<>(
            Map.of(
                LiveNumbers.ANSWER_DAYS,
                "30",
                LiveNumbers.REMINDER_DAYS,
                String.valueOf(reminderDays)));
    kept.keep(after, values, Instant.EPOCH, "office", "");
  }
}
