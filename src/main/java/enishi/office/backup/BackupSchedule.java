package enishi.office.backup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Takes a backup each day at the set time, or as soon after it as the server runs; after a failure
 * again every hour.
 */
final class BackupSchedule implements SmartInitializingSingleton, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
  private static final int AGAIN_MINUTES = 60;

  private final Backups backups;
  private final Clock clock;
  private @Nullable ScheduledExecutorService executor;

  BackupSchedule(Backups backups, Clock clock) {
    this.backups = backups;
    this.clock = clock;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (backups.settings().at() != null) {
      executor =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("backup-schedule").factory());
      var unused = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }
  }

  @Override
  public void destroy() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }

  private void look() {
    try {
      LocalTime at = backups.settings().at();
      Instant success = backups.lastSuccess().map(Attempt::instant).orElse(Instant.MIN);
      Instant failure = backups.failureSince().map(Attempt::instant).orElse(Instant.MIN);
      if (at != null && isDue(ZonedDateTime.now(clock), at, success, failure)) {
        backups.take();
      }
    } catch (RuntimeException | Error e) { // either would end the schedule
      LOG.error("The schedule of backups could not be followed.", e);
    }
  }

  /** Whether the last time that one was to be taken has none, and none was tried just now. */
  static boolean isDue(ZonedDateTime now, LocalTime at, Instant success, Instant failure) {
    ZonedDateTime today = now.with(at);
    ZonedDateTime last = today.isAfter(now) ? today.minusDays(1) : today;
    return success.isBefore(last.toInstant())
        && !failure.isAfter(now.minusMinutes(AGAIN_MINUTES).toInstant());
  }
}
