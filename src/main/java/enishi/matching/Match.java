package enishi.matching;

import enishi.introduction.Band;
import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who fits a need, best first.
 *
 * @param open whether the need is open on that day
 * @param weights of the parts of a score; ours
 * @param fitting how many have a wanted skill and can be asked
 * @param outOfSight how many of them the asker may not see, and who are not listed
 * @param reason why nobody is listed; null where somebody is
 */
public record Match(
    LocalDate asOf,
    Wanted need,
    boolean open,
    boolean ours,
    Weights weights,
    int top,
    int fitting,
    int outOfSight,
    @Nullable String reason,
    List<Candidate> candidates) {
  public Match {
    candidates = List.copyOf(candidates);
  }

  /**
   * A need.
   *
   * @param budget whole yen
   */
  public record Wanted(
      Id id,
      String title,
      @Nullable Id organization,
      @Nullable String organizationName,
      @Nullable Id project,
      @Nullable String projectName,
      List<String> skills,
      @Nullable Long budget,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn) {
    public Wanted {
      skills = List.copyOf(skills);
    }
  }

  /**
   * Somebody who fits.
   *
   * @param score 0..1, the sum of the parts' points
   * @param proposal the state of their own proposal to this need; null where they made none
   */
  public record Candidate(
      int rank,
      Id person,
      String name,
      boolean fictional,
      double score,
      @Nullable String proposal,
      SkillPart skill,
      TiePart tie,
      PathPart path,
      PastPart past,
      LoadPart load) {}

  /**
   * What is wanted and what they have. Of this part as of all others: {@code value} is 0..1, {@code
   * points} are value times weight.
   */
  public record SkillPart(double value, double points, List<Has> has, List<String> missing) {
    public SkillPart {
      has = List.copyOf(has);
      missing = List.copyOf(missing);
    }
  }

  /** A wanted skill, and the word that the person has for it. */
  public record Has(String wanted, String word, String likeness) {}

  /**
   * The strongest connection with somebody of the organization.
   *
   * @param strength null where nothing is recorded
   */
  public record TiePart(
      double value,
      double points,
      @Nullable Double strength,
      @Nullable Id with,
      @Nullable String withName,
      List<Fact> facts) {
    public TiePart {
      facts = List.copyOf(facts);
    }
  }

  /** A fact behind a connection; where, on which day, and from which source. */
  public record Fact(
      String kind,
      @Nullable Id context,
      @Nullable String contextName,
      @Nullable LocalDate on,
      double contribution,
      @Nullable String source) {}

  /**
   * The best introduction from somebody of the organization.
   *
   * @param probability null where there is no path
   */
  public record PathPart(
      double value,
      double points,
      @Nullable Double probability,
      @Nullable Band band,
      List<Stop> stops) {
    public PathPart {
      stops = List.copyOf(stops);
    }
  }

  /** A person on a path; without id and name where the asker may not see them. */
  public record Stop(@Nullable Id person, @Nullable String name) {}

  /** How earlier proposals ended. */
  public record PastPart(
      double value, double points, int contracted, int declined, List<Made> proposals) {
    public PastPart {
      proposals = List.copyOf(proposals);
    }
  }

  /** Proposals that wait for an answer. */
  public record LoadPart(double value, double points, int open, List<Made> proposals) {
    public LoadPart {
      proposals = List.copyOf(proposals);
    }
  }

  /** A proposal: to which need, when, what became of it and when, and who says so. */
  public record Made(
      Id need,
      String title,
      @Nullable LocalDate on,
      String status,
      @Nullable LocalDate decidedOn,
      @Nullable String source) {}
}
