package enishi.export;

import enishi.model.Word;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What an address of a file or of its method card says; null where it does not. */
record AskedFile(
    @Nullable String format,
    @Nullable String what,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
    @Nullable Boolean pseudonymous,
    @Nullable Integer suppressBelow,
    @Nullable String study,
    @Nullable String ladder,
    @Nullable String municipality,
    @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
    @Nullable Integer days,
    @Nullable Integer months,
    @Nullable List<String> lists,
    @Nullable String language) {
  private static final String USUAL_FORMAT = FileFormat.JSON.word();
  private static final String USUAL_WHAT = What.PEOPLE.word();

  ExportQuery query(Clock clock) {
    return ExportQuery.parse(
        what == null ? USUAL_WHAT : what,
        Word.parse(FileFormat.class, format == null ? USUAL_FORMAT : format),
        asOf == null ? LocalDate.now(clock) : asOf,
        pseudonymous != null && pseudonymous,
        study,
        suppressBelow,
        ladder,
        new TownWords(municipality, from, days, months, lists, language));
  }
}
