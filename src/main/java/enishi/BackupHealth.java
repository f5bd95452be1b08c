package enishi;

import enishi.office.backup.Attempt;
import enishi.office.backup.Backups;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** When the last backup was taken. One that failed is told and makes nothing DOWN. */
final class BackupHealth implements HealthIndicator {
  private final Backups backups;

  BackupHealth(Backups backups) {
    this.backups = backups;
  }

  @Override
  public Health health() {
    Health.Builder health = Health.up();
    health.withDetail("lastSuccess", backups.lastSuccess().map(Attempt::at).orElse("never"));
    backups.failureSince().ifPresent(f -> health.withDetail("failedAt", f.at()));
    return health.build();
  }
}
