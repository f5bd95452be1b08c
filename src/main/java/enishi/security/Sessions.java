package enishi.security;

import enishi.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * The door to who is signed in on pages. Ending a session takes effect at its next request, and
 * where another process ended it within ten seconds.
 */
public final class Sessions {
  /** As long as the server keeps a session that asks for nothing. */
  private static final Duration KEPT = Duration.ofHours(4);

  private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);
  private static final String ID = Sessions.class.getName();

  private final Store store;
  private final Clock clock;
  private final AtomicLong ended = new AtomicLong();

  public Sessions(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The account's, the last seen first. */
  public List<OpenSession> list(String account) {
    long since = clock.instant().minus(KEPT).toEpochMilli();
    return store
        .read(
            SecurityCypher.LIST_SESSIONS, Map.of("account", Account.tidy(account), "since", since))
        .stream()
        .map(
            row ->
                new OpenSession(
                    row.text("id"),
                    row.text("browser"),
                    Instant.ofEpochMilli(row.number("since")),
                    Instant.ofEpochMilli(row.number("seen"))))
        .toList();
  }

  /** The session of that request among those listed; empty for none. */
  public static String idOf(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(ID) instanceof String id ? id : "";
  }

  /** Ends one of the account's sessions; nothing happens where there is none such. */
  public void end(String account, String id) {
    Map<String, Object> params = Map.of("account", Account.tidy(account), "id", id);
    store.write(SecurityCypher.END_SESSION, params);
    ended.incrementAndGet();
  }

  /** Ends the account's sessions but that one; how many there were. */
  public long endAll(String account, String but) {
    Map<String, Object> params = Map.of("account", Account.tidy(account), "but", but);
    long count = store.write(SecurityCypher.END_SESSIONS, params).getFirst().number("ended");
    ended.incrementAndGet();
    return count;
  }

  /** Notes that somebody signed out. */
  void endOwn(HttpServletRequest request, @Nullable Authentication signedOut) {
    String id = idOf(request);
    if (signedOut != null && !id.isEmpty()) {
      end(signedOut.getName(), id);
    }
  }

  /** Grows whenever a session is ended in this process. */
  long endedSoFar() {
    return ended.get();
  }

  /** Whether the session goes on; one that is new here is noted. */
  boolean goesOn(SignedIn signedIn, HttpServletRequest request, HttpSession session) {
    String stamp = signedIn.stamp();
    if (stamp == null) {
      return true;
    }
    String id = idOf(request);
    if (id.isEmpty()) {
      return begin(signedIn.getName(), stamp, request, session);
    }
    List<Long> seen =
        store
            .read(
                SecurityCypher.FIND_SESSION,
                Map.of("account", signedIn.getName(), "stamp", stamp, "id", id))
            .stream()
            .map(row -> row.number("seen"))
            .toList();
    if (!seen.isEmpty() && seen.getFirst() < clock.millis() - SEEN_AGAIN.toMillis()) {
      store.write(SecurityCypher.SEE_SESSION, Map.of("id", id, "now", clock.millis()));
    }
    return !seen.isEmpty();
  }

  private boolean begin(
      String account, String stamp, HttpServletRequest request, HttpSession session) {
    String id = UUID.randomUUID().toString();
    Map<String, Object> params =
        Map.of(
            "account",
            account,
            "stamp",
            stamp,
            "id",
            id,
            "browser",
            BrowserName.of(request.getHeader("User-Agent")),
            "now",
            clock.millis());
    long before = clock.instant().minus(KEPT).toEpochMilli();
    boolean good =
        store.transaction(
            work -> {
              work.run(SecurityCypher.SWEEP_SESSIONS, Map.of("account", account, "before", before));
              return !work.run(SecurityCypher.BEGIN_SESSION, params).isEmpty();
            });
    session.setAttribute(ID, id);
    return good;
  }
}
