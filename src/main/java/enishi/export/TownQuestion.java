package enishi.export;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a file about one town asks beside its day and ladder.
 *
 * @param from the earlier day of a movement, else null
 * @param days after contact in which a rise counts for drivers, else null
 * @param months of a series, else null
 * @param lists that an estimate of the unseen compares; empty for the usual ones
 * @param language of a chart's texts, ja or en; null for tables
 */
record TownQuestion(
    Id municipality,
    @Nullable LocalDate from,
    @Nullable Integer days,
    @Nullable Integer months,
    List<String> lists,
    @Nullable String language) {
  private static final int USUAL_DAYS = 90;
  private static final int USUAL_MONTHS = 36;
  private static final String USUAL_LANGUAGE = "ja";

  TownQuestion {
    lists = List.copyOf(new TreeSet<>(lists));
  }

  /**
   * Of a town or, where the file is not about one, null. Throws bad-input where there is no town,
   * and for what the file cannot answer.
   */
  static @Nullable TownQuestion parse(
      What what, FileFormat format, LocalDate asOf, TownWords words) {
    List<String> lists = words.lists() == null ? List.of() : words.lists();
    refuse("municipality", words.municipality(), what, what.isOfTown());
    refuse("from", words.from(), what, what == What.MOVEMENT);
    refuse("days", words.days(), what, what == What.DRIVERS);
    refuse("months", words.months(), what, what == What.SERIES);
    refuse("lists", lists.isEmpty() ? null : lists, what, what == What.UNSEEN);
    if (!what.isOfTown()) {
      return null;
    }
    String town = words.municipality();
    if (town == null || town.isBlank()) {
      throw badInput(
          "what (%s) is about one town, and no municipality was said.%nMaybe municipality:016331.",
          what.word());
    }
    return new TownQuestion(
        Id.parse(EntityKind.MUNICIPALITY, town.strip()),
        what != What.MOVEMENT ? null : words.from() == null ? asOf.minusYears(1) : words.from(),
        what != What.DRIVERS ? null : words.days() == null ? USUAL_DAYS : words.days(),
        what != What.SERIES ? null : words.months() == null ? USUAL_MONTHS : words.months(),
        lists,
        format.holds() == FileFormat.Holds.CHART ? language(words.language()) : null);
  }

  private static String language(@Nullable String language) {
    if (language == null || language.isBlank()) {
      return USUAL_LANGUAGE;
    }
    if (!language.equals("ja") && !language.equals("en")) {
      throw badInput("language (%s) is none that charts speak, expected ja or en", language);
    }
    return language;
  }

  private static void refuse(String name, @Nullable Object value, What what, boolean isAsked) {
    if (value != null && !isAsked && !value.toString().isBlank()) {
      throw badInput(
          "%s (%s) says nothing to (%s).%nMaybe leave it out, or ask for something else.",
          name, value, what.word());
    }
  }
}
