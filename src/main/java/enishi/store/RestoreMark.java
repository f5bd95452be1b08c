package enishi.store;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A node that is there while a restore writes: first in, last out. A store with it is half, so it
 * is never opened; who comes after a restore that died sweeps the store empty. Each batch is
 * written in one transaction with a new term for the mark, so that whoever lost it writes no more.
 */
final class RestoreMark {
  private static final Duration TERM = Duration.ofSeconds(60);

  private final Store store;
  private final String token = UUID.randomUUID().toString();

  private RestoreMark(Store store) {
    this.store = store;
  }

  /** Puts the mark into an empty store. */
  static RestoreMark put(Store store) {
    var mark = new RestoreMark(store);
    store.write(StoreCypher.BEGIN_RESTORING, mark.term());
    return mark;
  }

  /**
   * Sweeps the store empty where a restore died in it. Throws in-use where one may still be alive.
   *
   * @param alone nobody else can be writing: the directory is held
   */
  static void clear(Store store, boolean alone) {
    RestoreMark mark = new RestoreMark(store);
    if (store.<Boolean>transaction(work -> mark.takeOver(work, alone))) {
      mark.sweep();
    }
  }

  private boolean takeOver(Work work, boolean alone) {
    List<Row> found = work.run(StoreCypher.FIND_RESTORING, Map.of());
    if (found.isEmpty()) {
      return false;
    }
    if (found.getFirst().flag("held") && !alone) {
      throw new EnishiException(
          ErrorCode.IN_USE,
          "the store (%s) is being restored from a backup.%nMaybe wait until that is done; one that was cut off is cleared away a minute later."
              .formatted(store.description()));
    }
    work.run(StoreCypher.BEGIN_RESTORING, term());
    return true;
  }

  /** Deletes everything but the schema, and the mark last. */
  void sweep() {
    while (batch(StoreCypher.SWEEP_HALF_RELATIONSHIPS) > 0) {}
    while (batch(StoreCypher.SWEEP_HALF_NODES) > 0) {}
    store.<Boolean>transaction(
        work -> {
          remove(work);
          return true;
        });
  }

  private long batch(StoreCypher sweep) {
    return store.<Long>transaction(
        work -> {
          hold(work);
          return work.run(sweep, Map.of()).getFirst().number("swept");
        });
  }

  /** Throws in-use where the mark is somebody else's by now. */
  void hold(Work work) {
    if (work.run(StoreCypher.HOLD_RESTORING, term()).isEmpty()) {
      throw lost();
    }
  }

  /** In the last transaction of a restore: from then on the store is whole. */
  void remove(Work work) {
    if (work.run(StoreCypher.END_RESTORING, Map.of("token", token)).getFirst().number("ended")
        != 1) {
      throw lost();
    }
  }

  private Map<String, Object> term() {
    return Map.of("token", token, "millis", TERM.toMillis());
  }

  private EnishiException lost() {
    return new EnishiException(
        ErrorCode.IN_USE,
        "the restore of the store (%s) took so long that somebody else cleared it away.%nMaybe restore it again."
            .formatted(store.description()));
  }
}
