package enishi.population;

import enishi.model.EngagementKind;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's tier in a municipality, and why.
 *
 * @param person as the asker may see them
 * @param personName likewise
 * @param version of the ladder
 * @param provisional whether the ladder is a draft
 * @param ours whether the numbers behind it are our setting
 * @param tier 0 where no rung is reached
 * @param types the labels of a ladder that is a typology, else empty
 * @param label the rung's name, or why there is none, in Japanese
 * @param labelEn the same in English
 * @param reason why no rung is reached; null where one is
 * @param strength 0..1, higher is closer; null where nothing is recorded
 * @param lapsesOn the last day on which the rung is held; null while it lasts without end
 * @param lapsedSince the first day on which nothing qualified any more; null unless that is why
 * @param facts what qualifies, the rung's own facts first, then those of lower rungs
 * @param others what is recorded and does not qualify
 * @param next the rung above; null at the top, and for residents
 * @param full rungs that would be held, were they not held in as many other municipalities as may
 *     be
 * @param notes what the ladder's source also asks for and no data can tell
 * @param rungs the whole ladder, lowest first
 */
public record Tier(
    LocalDate asOf,
    Id person,
    String personName,
    Id municipality,
    String municipalityName,
    String ladder,
    int version,
    boolean provisional,
    boolean ours,
    int tier,
    List<String> types,
    String label,
    String labelEn,
    @Nullable Reason reason,
    @Nullable Double strength,
    @Nullable LocalDate lapsesOn,
    @Nullable LocalDate lapsedSince,
    List<Fact> facts,
    List<Fact> others,
    @Nullable Next next,
    List<Full> full,
    List<Ladder.Note> notes,
    List<Step> rungs) {
  public Tier {
    types = List.copyOf(types);
    facts = List.copyOf(facts);
    others = List.copyOf(others);
    full = List.copyOf(full);
    notes = List.copyOf(notes);
    rungs = List.copyOf(rungs);
  }

  /**
   * One fact between the person and the municipality.
   *
   * @param object what it was done with
   * @param on null where it is not dated, or where it was so from the beginning
   * @param qualifiesThrough its last qualifying day; null while it lasts without end, and where it
   *     never qualifies
   * @param rung where its kind leads, null for nowhere
   * @param amount whole yen
   * @param source null where it is not recorded or the asker may not see it
   * @param row as a spreadsheet numbers it
   */
  public record Fact(
      EngagementKind kind,
      Id object,
      String objectName,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      @Nullable LocalDate qualifiesThrough,
      @Nullable Integer rung,
      FactState state,
      @Nullable Long amount,
      @Nullable String source,
      @Nullable String file,
      @Nullable Integer row) {}

  /**
   * The rung above.
   *
   * @param missing any one of these, from the as-of day on, leads there
   */
  public record Next(int tier, String label, String labelEn, List<Missing> missing) {
    public Next {
      missing = List.copyOf(missing);
    }
  }

  /**
   * One kind of engagement that leads to the next rung.
   *
   * @param words what to do, in Japanese
   * @param wordsEn the same in English
   * @param days how many days after its last day it qualifies
   * @param whileItLasts whether it also qualifies without end while it lasts without end
   * @param times how many more are needed
   */
  public record Missing(
      EngagementKind kind,
      String words,
      String wordsEn,
      int days,
      boolean whileItLasts,
      int times) {}

  /**
   * A rung that others keep full.
   *
   * @param atMost in how many municipalities it may be held at once
   * @param towns which have it, those first that had it first; empty for researchers
   * @param words the same in Japanese
   * @param wordsEn in English
   */
  public record Full(int tier, int atMost, List<String> towns, String words, String wordsEn) {
    public Full {
      towns = List.copyOf(towns);
    }
  }

  /** One rung of the ladder. */
  public record Step(int tier, String label, String labelEn) {}
}
