package enishi.office;

import enishi.security.Asker;
import enishi.security.AuditHead;
import enishi.security.AuditVerification;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail's chain over REST, for administrators. */
@RestController
@RequestMapping("/api/v1/audit")
final class AuditController {
  private final Audits audits;

  AuditController(Audits audits) {
    this.audits = audits;
  }

  /**
   * @param head one that was noted down; absent for none
   */
  @GetMapping("/verification")
  AuditVerification verify(@RequestParam(required = false) @Nullable String head, Asker asker) {
    return audits.verify(head == null || head.isBlank() ? null : AuditHead.parse(head), asker);
  }

  @GetMapping("/head")
  Audits.Noted head(Asker asker) {
    return audits.head(asker);
  }
}
