package enishi.introduction.request;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks at the requests by itself while the server runs: what expires, reminders, mail. */
final class RequestLook implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(RequestLook.class);
  private static final Duration EVERY = Duration.ofSeconds(15);

  private final Answering answering;
  private final Outbox outbox;
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("request-looking").factory());
  private volatile boolean running;

  RequestLook(Answering answering, Outbox outbox) {
    this.answering = answering;
    this.outbox = outbox;
  }

  @Override
  public void start() {
    running = true;
    var unused =
        looking.scheduleWithFixedDelay(
            this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** What fails is tried again at the next look. */
  private void look() {
    try {
      answering.look();
      outbox.send();
    } catch (RuntimeException e) {
      LOG.warn("The requests for introductions could not be looked at: {}", e.getMessage());
    }
  }

  @Override
  public void stop() {
    running = false;
    looking.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
