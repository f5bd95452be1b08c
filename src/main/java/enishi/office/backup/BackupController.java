package enishi.office.backup;

import enishi.security.Asker;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The backups on the shelf, as JSON. */
@RestController
final class BackupController {
  private final Backups backups;

  BackupController(Backups backups) {
    this.backups = backups;
  }

  @GetMapping("/api/v1/backups")
  List<KeptBackup> list(Asker asker) {
    return backups.list(asker);
  }
}
