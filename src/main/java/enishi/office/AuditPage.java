package enishi.office;

import enishi.security.Asker;
import enishi.security.AuditHead;
import enishi.security.AuditQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail for administrators: its newest entries, and whether the chain is whole. */
@Controller
@RequestMapping("/audit")
final class AuditPage {
  private final Audits audits;
  private final Clock clock;

  AuditPage(Audits audits, Clock clock) {
    this.audits = audits;
    this.clock = clock;
  }

  /**
   * @param verify whether to walk along the whole chain first
   * @param head a head that was noted down, to be compared with
   */
  @GetMapping
  String show(
      @RequestParam(defaultValue = "") String action,
      @RequestParam(defaultValue = "") String asker,
      @RequestParam(required = false) @Nullable LocalDate day,
      @RequestParam(required = false) @Nullable Long before,
      @RequestParam(defaultValue = "false") boolean verify,
      @RequestParam(defaultValue = "") String head,
      Asker reader,
      Model model) {
    List<Audits.Entry> entries = audits.list(new AuditQuery(action, asker, day, before), reader);
    model.addAttribute("head", audits.head(reader).head().toString());
    if (verify) {
      AuditHead noted = head.isBlank() ? null : AuditHead.parse(head);
      model.addAttribute("found", audits.verify(noted, reader));
    }
    boolean isMore = entries.size() > AuditQuery.SHOWN;
    List<Audits.Entry> shown = isMore ? entries.subList(0, AuditQuery.SHOWN) : entries;
    model.addAttribute("entries", shown);
    model.addAttribute("next", isMore ? shown.getLast().line().number() : null);
    model.addAttribute("action", action.strip());
    model.addAttribute("askerName", asker.strip());
    model.addAttribute("day", day);
    model.addAttribute("isFirst", before == null);
    model.addAttribute("zone", clock.getZone());
    return "office/audit";
  }
}
