package enishi.introduction;

import enishi.model.Id;
import enishi.network.How;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path: {@code from} asks {@code to}. A person whom the asker may not see has neither
 * id nor name, and the evidence then tells neither where nor by which document.
 *
 * @param strength of the connection, 0..1
 * @param receptivity how willingly {@code to} answers requests, 0..1
 * @param evidence the facts behind the strength, largest first
 */
public record Hop(
    @Nullable Id from,
    @Nullable String fromName,
    @Nullable Id to,
    @Nullable String toName,
    double strength,
    double receptivity,
    List<Fact> evidence) {
  public Hop {
    evidence = List.copyOf(evidence);
  }

  /** The probability that this step succeeds. */
  double chance() {
    return strength * receptivity;
  }

  /**
   * A fact behind a connection.
   *
   * @param kind the fact's word: a tie's, an engagement's, or {@code referral}
   * @param context where it happened, if somewhere
   * @param on the day it began
   * @param contribution its part of the sum A that the strength saturates
   * @param source the first row that states it; {@code sources} has all
   */
  public record Fact(
      String kind,
      @Nullable Id context,
      @Nullable String contextName,
      @Nullable LocalDate on,
      double contribution,
      How how,
      @Nullable String source,
      @Nullable String file,
      @Nullable Integer row,
      List<Source> sources) {
    public Fact {
      sources = List.copyOf(sources);
    }
  }

  /** A row of a file of a dataset that states a fact. */
  public record Source(String source, String file, int row) {}
}
