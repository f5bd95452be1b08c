package enishi.introduction.request;

import enishi.model.Id;
import enishi.security.Accounts;
import enishi.store.Row;
import enishi.store.Store;
import enishi.store.Work;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;

/**
 * Notices that go out by mail. They are written with the act that they tell of and sent afterwards,
 * so that a mail server that does not answer stops nobody; what fails is tried again a few times,
 * later each time.
 */
final class Outbox {
  private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
  private static final int MAX_TRIES = 5;
  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final Store store;
  private final Accounts accounts;
  private final Clock clock;
  private final @Nullable Mailing mailing;

  /**
   * @param mailing null where no mail server is set: then nothing is written nor sent
   */
  Outbox(Store store, Accounts accounts, Clock clock, @Nullable Mailing mailing) {
    this.store = store;
    this.accounts = accounts;
    this.clock = clock;
    this.mailing = mailing;
  }

  /** Something waits for that person. */
  void post(Work work, Id person) {
    if (mailing != null) {
      work.run(
          RequestCypher.POST_NOTICE,
          Map.of(
              "id", UUID.randomUUID().toString(), "person", person.value(), "at", clock.millis()));
    }
  }

  /** Sends what is due. One thread at a time, or a mail may go out twice. */
  synchronized void send() {
    if (mailing == null) {
      return;
    }
    for (Row notice : store.read(RequestCypher.LIST_NOTICES, Map.of("before", clock.millis()))) {
      send(notice, mailing);
    }
  }

  private void send(Row notice, Mailing mails) {
    String id = notice.text("id");
    List<String> addresses = accounts.mailsOf(Id.parse(notice.text("person")));
    try {
      addresses.forEach(mails::send);
      store.write(RequestCypher.DROP_NOTICE, Map.of("id", id));
    } catch (MailException e) {
      long tries = notice.number("tries") + 1;
      if (tries >= MAX_TRIES) {
        store.write(RequestCypher.DROP_NOTICE, Map.of("id", id));
        LOG.warn("A mail was given up after {} tries: {}", tries, e.getMessage());
      } else {
        long later = clock.millis() + PAUSE.toMillis() * (1L << tries);
        store.write(RequestCypher.PUT_OFF_NOTICE, Map.of("id", id, "at", later));
        LOG.warn("A mail was not taken, try {} of {}: {}", tries, MAX_TRIES, e.getMessage());
      }
    }
  }
}
