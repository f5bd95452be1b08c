package enishi.programme;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;

/** What a programme pays an organization for the stays up to a day. */
public record SubsidyQuery(Id organization, Id programme, LocalDate asOf) {
  /** As people type it, with or without the kinds before the colons. */
  static SubsidyQuery parse(String organization, String programme, LocalDate asOf) {
    return new SubsidyQuery(
        Id.parse(EntityKind.ORGANIZATION, organization),
        Id.parse(EntityKind.PROGRAMME, programme),
        asOf);
  }

  /** The question as the audit trail keeps it. */
  String text() {
    return "%s, %s, %s".formatted(organization, programme, asOf);
  }
}
