package enishi.matching;

import enishi.model.Id;
import enishi.model.Word;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many came, proposed and were contracted in a project: counted from the graph, with what
 * documents claim beside it.
 *
 * @param told whether the asker may see everybody who is counted; else counts from 1 to {@code
 *     leastTold} − 1 are left out
 * @param undated proposals without any date, which stand nowhere
 */
public record Funnel(
    LocalDate asOf,
    Id project,
    String name,
    boolean told,
    int leastTold,
    int undated,
    boolean ours,
    List<Step> steps,
    List<Conversion> conversions) {
  public Funnel {
    steps = List.copyOf(steps);
    conversions = List.copyOf(conversions);
  }

  /**
   * One stage.
   *
   * @param count from the graph; null where it is too small to be told
   * @param claims what documents say about it, also where they disagree
   */
  public record Step(Stage stage, String unit, @Nullable Integer count, List<Claimed> claims) {
    public Step {
      claims = List.copyOf(claims);
    }
  }

  /**
   * A figure of a document.
   *
   * @param counted the graph's count of the same thing; null where it is not told
   * @param comparison with the graph's count; null where that is not told
   */
  public record Claimed(
      Id subject,
      @Nullable String subjectName,
      String measure,
      String value,
      @Nullable String unit,
      @Nullable String qualifier,
      @Nullable String asOf,
      @Nullable String source,
      @Nullable Integer counted,
      @Nullable Comparison comparison) {}

  /** What a claim has to do with the graph's count. */
  public enum Comparison implements Word {
    SAME("same"),
    DIFFERS("differs"),
    /** The document counts something else, so the two are not compared. */
    OTHER_UNIT("other-unit"),
    /** The claim is no whole number. */
    NO_NUMBER("no-number");

    private final String word;

    Comparison(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * From one stage to another.
   *
   * @param what {@code participants-proposers} and so on
   * @param basis {@code graph}, or {@code claims} where both figures are a document's
   * @param numeratorUnit what is counted above, {@code denominatorUnit} below
   * @param share whether the numerator is a part of the denominator; else so many for each
   * @param ratio null where a figure is not told or the denominator is 0
   * @param sources of the claims
   */
  public record Conversion(
      String what,
      String basis,
      @Nullable Integer numerator,
      String numeratorUnit,
      @Nullable Integer denominator,
      String denominatorUnit,
      boolean share,
      @Nullable Double ratio,
      List<String> sources) {
    public Conversion {
      sources = List.copyOf(sources);
    }
  }
}
