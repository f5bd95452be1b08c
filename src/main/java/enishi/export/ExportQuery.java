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
 * @param ladder by which tiers are counted
 * @param town what is asked of one town; null where the file is not about one
 */
public record ExportQuery(
    What what,
    FileFormat format,
    LocalDate asOf,
    boolean pseudonymous,
    @Nullable String study,
    int suppressBelow,
    String ladder,
    @Nullable TownQuestion town) {
  private static final int MAX_STUDY = 100;
  private static final int MAX_K = 1_000;

  public ExportQuery {
    if (!what.fits(format)) {
      throw badInput(
          "what (%s) cannot be a file of format (%s), expected one of %s",
          what.word(), format.word(), what.formats().stream().map(FileFormat::word).toList());
    }
    if (what.isOfTown() && study != null) {
      throw badInput(
          "study (%s) gives pseudonyms to people and all, not to (%s).%n"
              + "Maybe --pseudonymous, whose pseudonyms are those of every answer.",
          study, what.word());
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
      @Nullable String ladder,
      TownWords town) {
    What parsed = Word.parse(What.class, what);
    String name = study == null ? "" : Normalizer.normalize(study, Normalizer.Form.NFKC).strip();
    boolean hides = pseudonymous || !name.isEmpty();
    return new ExportQuery(
        parsed,
        format,
        asOf,
        hides,
        name.isEmpty() ? null : name,
        suppressBelow == null ? usual(parsed, hides) : suppressBelow,
        ladder == null || ladder.isBlank() ? Ladders.DEFAULT : ladder,
        TownQuestion.parse(parsed, format, asOf, town));
  }

  private static int usual(What what, boolean hides) {
    return hides || !what.isGraph() ? Suppression.DEFAULT_K : 0;
  }

  /** The same under pseudonyms. */
  ExportQuery withPseudonyms() {
    return new ExportQuery(
        what,
        format,
        asOf,
        true,
        study,
        suppressBelow == 0 ? usual(what, true) : suppressBelow,
        ladder,
        town);
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
