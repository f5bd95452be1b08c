package enishi.security;

import enishi.model.Sha256;
import enishi.store.Row;
import enishi.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The door to failures at sign-in: {@value #LIMIT} within a quarter of an hour shut a name out for
 * a quarter of an hour (ours). They are kept in the store, so that a restart does not lift it,
 * under a hash of the name as it was typed, so that nobody learns which names exist and nothing
 * that was typed there by mistake is kept.
 */
public final class LockOuts {
  static final int LIMIT = 5;
  static final Duration WINDOW = Duration.ofMinutes(15);

  private final Store store;
  private final Clock clock;

  /** What is asked: each has failures of its own. */
  enum Gate {
    PASSWORD,
    CODE
  }

  public LockOuts(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Until when the account is shut out, of either gate; empty where it is not. */
  public Optional<Instant> find(String name) {
    return Stream.of(Gate.values())
        .flatMap(gate -> find(gate, name).stream())
        .max(Instant::compareTo);
  }

  /** The same for many accounts at once; those that are not shut out are left away. */
  public Map<String, Instant> findAll(List<String> names) {
    Map<String, Instant> locks =
        store.read(SecurityCypher.LIST_LOCKS, Map.of("now", clock.millis())).stream()
            .collect(
                Collectors.toMap(
                    row -> row.text("key"), row -> Instant.ofEpochMilli(row.number("until"))));
    Map<String, Instant> found = new TreeMap<>();
    for (String name : names) {
      keys(name).stream()
          .flatMap(key -> Optional.ofNullable(locks.get(key)).stream())
          .max(Instant::compareTo)
          .ifPresent(until -> found.put(name, until));
    }
    return found;
  }

  /**
   * Lets the account try its password again at once. Codes stay shut: a new password must not buy
   * whoever has it more guesses at them.
   */
  public void liftPassword(String name) {
    lift(Gate.PASSWORD, name);
  }

  /** Lets the account try codes again at once; for administrators, who may take them off too. */
  public void liftCode(String name) {
    lift(Gate.CODE, name);
  }

  private void lift(Gate gate, String name) {
    store.write(SecurityCypher.CLEAR_FAILURES, Map.of("keys", List.of(key(gate, name))));
  }

  /**
   * What comes of trying at that gate; empty where it failed, which counts, and where the name is
   * shut out.
   *
   * @param trying empty where it fails; not asked of a name that is shut out already
   */
  <T> Optional<T> attempt(Gate gate, String name, Supplier<Optional<T>> trying) {
    if (find(gate, name).isPresent()) {
      return Optional.empty();
    }
    Optional<T> found = trying.get();
    if (found.isEmpty()) {
      fail(gate, name);
      return found;
    }
    // Guesses that ran side by side are not worth more than those one after the other.
    if (find(gate, name).isPresent()) {
      return Optional.empty();
    }
    clear(gate, name);
    return found;
  }

  Optional<Instant> find(Gate gate, String name) {
    return store.read(SecurityCypher.FIND_LOCK, Map.of("key", key(gate, name))).stream()
        .findFirst()
        .flatMap(this::stillShut);
  }

  /** Counts a failure; until when the name is shut out, where this was one too many. */
  Optional<Instant> fail(Gate gate, String name) {
    Instant now = clock.instant();
    Map<String, Object> params =
        Map.of(
            "key",
            key(gate, name),
            "now",
            now.toEpochMilli(),
            "since",
            now.minus(WINDOW).toEpochMilli(),
            "limit",
            LIMIT,
            "until",
            now.plus(WINDOW).toEpochMilli());
    return store.transaction(
        work -> {
          long before = now.minus(WINDOW.multipliedBy(2)).toEpochMilli();
          work.run(SecurityCypher.SWEEP_FAILURES, Map.of("before", before));
          return stillShut(work.run(SecurityCypher.RECORD_FAILURE, params).getFirst());
        });
  }

  /** Forgets the failures after a success. */
  private void clear(Gate gate, String name) {
    if (!store.read(SecurityCypher.FIND_LOCK, Map.of("key", key(gate, name))).isEmpty()) {
      lift(gate, name);
    }
  }

  private Optional<Instant> stillShut(Row row) {
    Instant until = Instant.ofEpochMilli(row.numberOr("until", 0));
    return until.isAfter(clock.instant()) ? Optional.of(until) : Optional.empty();
  }

  private static List<String> keys(String name) {
    return Stream.of(Gate.values()).map(gate -> key(gate, name)).toList();
  }

  private static String key(Gate gate, String name) {
    return Sha256.hex(gate + ":" + Account.tidy(name));
  }
}
