package enishi.export;

import static enishi.model.EnishiException.badInput;

import enishi.algorithm.disclosure.Suppression;
import enishi.model.Word;
import enishi.population.Ladders;
import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody wants.
 *
 * @param pseudonymous whether persons bear pseudonyms instead of their names
 * @param study whose pseudonyms; null for those that are the same in every answer
 * @param suppressBelow k: what fewer persons than this share is left out; 0 leaves nothing out
 * @param ladder by which a table of tiers counts
 */
public record ExportQuery(
    What what,
    FileFormat format,
    LocalDate asOf,
    boolean pseudonymous,
    @Nullable String study,
    int suppressBelow,
    String ladder) {
  private static final int MAX_STUDY = 100;
  private static final int MAX_K = 1_000;

  public ExportQuery {
    if (what == What.TIERS && format.onlyGraphs()) {
      throw badInput(
          "%s holds a graph, and tiers are a table.%nMaybe csv, xlsx, json or parquet.",
          format.word());
    }
    if (study != null
        && (study.isEmpty()
            || study.length() > MAX_STUDY
            || study.chars().anyMatch(Character::isISOControl))) {
      throw badInput(
          "study (%s) must be a name of 1 to %d characters on one line", study, MAX_STUDY);
    }
    if (study != null && !pseudonymous) {
      throw badInput(
          "study (%s) gives pseudonyms, and names were asked for.%nMaybe add --pseudonymous.",
          study);
    }
    if (suppressBelow < 0 || suppressBelow > MAX_K) {
      throw badInput(
          "what fewer than (%d) persons share cannot be left out, expected 0 to %d.%nMaybe %d.",
          suppressBelow, MAX_K, Suppression.DEFAULT_K);
    }
  }

  /**
   * As people type it.
   *
   * @param study empty or null for none; a study makes it pseudonymous
   * @param suppressBelow null for the usual: {@link Suppression#DEFAULT_K} for tables and wherever
   *     persons bear pseudonyms, else 0
   * @param ladder empty or null for the usual one
   */
  static ExportQuery parse(
      String what,
      FileFormat format,
      LocalDate asOf,
      boolean pseudonymous,
      @Nullable String study,
      @Nullable Integer suppressBelow,
      @Nullable String ladder) {
    What parsed = Word.parse(What.class, what);
    String name = study == null ? "" : Normalizer.normalize(study, Normalizer.Form.NFKC).strip();
    boolean hides = pseudonymous || !name.isEmpty();
    int usual = hides || parsed == What.TIERS ? Suppression.DEFAULT_K : 0;
    return new ExportQuery(
        parsed,
        format,
        asOf,
        hides,
        name.isEmpty() ? null : name,
        suppressBelow == null ? usual : suppressBelow,
        ladder == null || ladder.isBlank() ? Ladders.DEFAULT : ladder);
  }

  /** The same under pseudonyms. */
  ExportQuery withPseudonyms() {
    return parse(
        what.word(), format, asOf, true, study, suppressBelow == 0 ? null : suppressBelow, ladder);
  }

  /** The question in one line, for the record of who read whose data. */
  String text() {
    return "%s, %s, %s%s"
        .formatted(
            what.word(),
            format.word(),
            asOf,
            pseudonymous ? study == null ? ", pseudonymous" : ", study " + study : "");
  }
}
