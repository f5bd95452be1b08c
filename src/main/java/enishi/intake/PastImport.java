package enishi.intake;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * An import as the pages list it.
 *
 * @param when the minute it began, in words
 * @param rows usable rows of all tables
 */
record PastImport(ImportSummary summary, String when, long rows) {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  static PastImport of(ImportSummary summary, ZoneId zone) {
    return new PastImport(
        summary,
        ZonedDateTime.parse(summary.startedAt()).withZoneSameInstant(zone).format(MINUTE),
        summary.rows().stream().mapToLong(ImportSummary.TableRows::rows).sum());
  }

  /** The latest first. */
  static List<PastImport> list(List<ImportSummary> imports, ZoneId zone) {
    return imports.reversed().stream().map(summary -> of(summary, zone)).toList();
  }

  /** Whether it can be taken back. */
  public boolean isUndoable() {
    return summary.state().equals("current") || summary.state().equals("superseded");
  }
}
