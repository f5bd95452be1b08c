package enishi.office;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.security.Asker;
import enishi.security.AuditHead;
import enishi.security.AuditKey;
import enishi.security.AuditLine;
import enishi.security.AuditQuery;
import enishi.security.AuditTrail;
import enishi.security.AuditVerification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door to the record of who read what, for administrators. */
public final class Audits {
  private static final String READ = "read the audit trail";

  private final AuditTrail audit;
  private final LivingNetwork living;
  private final Views views;
  private final Clock clock;

  public Audits(AuditTrail audit, LivingNetwork living, Views views, Clock clock) {
    this.audit = audit;
    this.living = living;
    this.views = views;
    this.clock = clock;
  }

  /**
   * An entry with the name of the person it is about.
   *
   * @param subject null where there is none, or an erasure took it out
   */
  public record Entry(AuditLine line, @Nullable Shown subject) {}

  /**
   * The end of the chain.
   *
   * @param head what to note down on paper
   */
  public record Noted(AuditHead head) {}

  /** Whether the record is as it was written. */
  public AuditVerification verify(@Nullable AuditHead noted, Asker asker, AuditKey... earlier) {
    asker.requireAdministrator(READ);
    return audit.verify(noted, earlier);
  }

  public Noted head(Asker asker) {
    asker.requireAdministrator(READ);
    return new Noted(audit.head());
  }

  /** The newest entries that the question asks for; that somebody lists them is one too. */
  public List<Entry> list(AuditQuery query, Asker asker) {
    asker.requireAdministrator(READ);
    View view = views.of(asker, living.now(), LocalDate.now(clock));
    List<Entry> entries =
        audit.list(query).stream()
            .map(line -> new Entry(line, line.subject() == null ? null : view.show(line.subject())))
            .toList();
    List<Id> named =
        entries.stream()
            .map(Entry::subject)
            .filter(Objects::nonNull)
            .flatMap(shown -> Stream.ofNullable(shown.id()))
            .distinct()
            .toList();
    audit.record(asker, "audit", named, "");
    return entries;
  }
}
