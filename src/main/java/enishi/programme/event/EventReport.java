package enishi.programme.event;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event was and what came of it. A count of persons that is null is hidden: it is under
 * {@value #LEAST}, or the rest would give such a one away.
 *
 * @param detailed whether the asker may read small counts: administrators and those who organize
 *     for the event's municipality or project
 * @param preparable whether the asker may see who should meet there
 * @param subjects the claims of documents about the event and those who organized it
 */
public record EventReport(
    LocalDate asOf,
    Id event,
    String name,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Id municipality,
    @Nullable String municipalityName,
    @Nullable String series,
    boolean detailed,
    boolean preparable,
    People people,
    Meetings meetings,
    Projects projects,
    Editions editions,
    Score score,
    List<Subject> subjects) {
  /** Ours. */
  public static final int LEAST = 5;

  public EventReport {
    subjects = List.copyOf(subjects);
  }

  /**
   * Who was there. Present is who attended, spoke or organized.
   *
   * @param present persons recorded as present
   * @param reported how many persons attended according to a document
   * @param fictional how many of those present are made up
   * @param roles persons by what they did; one may be in several
   * @param organizations that organized or sponsored
   * @param mixes how those present divide, everybody in one group of each
   */
  public record People(
      @Nullable Integer present,
      @Nullable Integer reported,
      @Nullable Integer fictional,
      List<Group> roles,
      List<Act> organizations,
      List<Mix> mixes) {
    public People {
      roles = List.copyOf(roles);
      organizations = List.copyOf(organizations);
      mixes = List.copyOf(mixes);
    }
  }

  /**
   * Those present divided.
   *
   * @param of sector, region or decision-makers
   * @param whole the denominator: all who were present
   * @param unknown for how many nothing is recorded
   */
  public record Mix(
      String of, @Nullable Integer whole, @Nullable Integer unknown, List<Group> groups) {
    public Mix {
      groups = List.copyOf(groups);
    }
  }

  /**
   * A group of persons.
   *
   * @param group a word, or the name of a prefecture
   * @param share of all present, 0..1; null where the count is hidden
   */
  public record Group(String group, @Nullable Integer people, @Nullable Double share) {}

  /** What an organization did. */
  public record Act(Id organization, String name, String act, @Nullable String source) {}

  /**
   * Who met. Pairs of persons.
   *
   * @param n what co-attendance is weighted by: those present, or those reported where more
   * @param crowd whether n is above {@code most}, so that only stated meetings are looked at
   * @param most the largest n whose pairs are looked at
   * @param stated meetings at the event that somebody stated
   * @param first those of them that had no connection the day before; null also where it is undated
   * @param weight what each pair of those present counts, 1/(n − 1); null in a crowd
   * @param possible pairs without a connection the day before of whom no meeting is stated; null in
   *     a crowd, and where the event is undated
   * @param expected possible times weight
   * @param later pairs of those present with a tie dated after the event who had no connection the
   *     day before
   * @param laterMet those of them whose meeting at the event is stated
   */
  public record Meetings(
      @Nullable Integer n,
      boolean crowd,
      int most,
      @Nullable Integer stated,
      @Nullable Integer first,
      @Nullable Double weight,
      @Nullable Integer possible,
      @Nullable Double expected,
      @Nullable Integer later,
      @Nullable Integer laterMet) {}

  /**
   * Projects that came of it.
   *
   * @param stated with the event as their origin
   * @param found projects of persons who first met there, begun within the period; empty unless
   *     detailed
   * @param days the period; ours
   * @param claimed how many documents say there are
   */
  public record Projects(
      List<Stated> stated, List<Found> found, int days, List<Bound> claimed, @Nullable Yield of) {
    public Projects {
      stated = List.copyOf(stated);
      found = List.copyOf(found);
      claimed = List.copyOf(claimed);
    }
  }

  public record Stated(Id project, String name, @Nullable LocalDate startedOn) {}

  /**
   * A project that nobody says came of it.
   *
   * @param pairs of its members at its start who first met at the event
   */
  public record Found(Id project, String name, LocalDate startedOn, int pairs) {}

  /**
   * A number of a document.
   *
   * @param atLeast whether there may be more
   */
  public record Bound(double value, boolean atLeast, @Nullable String unit, String source) {}

  /**
   * Projects of persons, such as ≥10 of 400+.
   *
   * @param perHundred projects of a hundred persons if both were exact
   * @param open whether either is only a lower bound, so that the ratio has no bound
   */
  public record Yield(Bound projects, Bound people, double perHundred, boolean open) {}

  /**
   * The events of the same series, by their dates.
   *
   * @param several persons present at more than one; null where hidden or fewer than two have
   *     anybody recorded
   */
  public record Editions(
      @Nullable String series, List<Edition> editions, @Nullable Integer several) {
    public Editions {
      editions = List.copyOf(editions);
    }
  }

  /**
   * An edition.
   *
   * @param present persons recorded as present; null where hidden or nobody is recorded
   * @param recorded whether anybody is recorded
   * @param returning those present at an earlier one too; null where hidden or no earlier one has
   *     anybody recorded
   */
  public record Edition(
      Id event,
      String name,
      @Nullable LocalDate startsOn,
      boolean recorded,
      @Nullable Integer present,
      @Nullable Integer returning) {}

  /**
   * The net promoter score, in points.
   *
   * @param n answers; null where none is recorded: n不明
   * @param hidden whether answers are recorded of which too little may be told
   * @param low lower end of the normal interval of 95 %
   * @param rough whether n is under 30, so that the interval is rough; ours
   * @param counts counts[score] of the scores 0 to 10; null where hidden
   * @param published scores that documents give without their answers
   */
  public record Score(
      @Nullable Integer n,
      boolean hidden,
      @Nullable Double points,
      @Nullable Double low,
      @Nullable Double high,
      boolean rough,
      @Nullable Integer promoters,
      @Nullable Integer passives,
      @Nullable Integer detractors,
      List<ScoreCount> counts,
      List<Published> published) {
    public Score {
      counts = List.copyOf(counts);
      published = List.copyOf(published);
    }
  }

  public record ScoreCount(int score, @Nullable Integer people) {}

  /**
   * A score of a document and how many answers could give it.
   *
   * @param smallest the smallest n; null where none up to {@code most} does
   * @param within how many n up to {@code upTo} do
   * @param possible all n up to {@code most}
   * @param first with how many promoters less detractors the first few do
   */
  public record Published(
      String value,
      String source,
      @Nullable Integer smallest,
      int within,
      int upTo,
      int most,
      List<Integer> possible,
      List<Answered> first) {
    public Published {
      possible = List.copyOf(possible);
      first = List.copyOf(first);
    }
  }

  /**
   * @param difference promoters less detractors
   * @param ways pairs of promoters and detractors with that difference
   */
  public record Answered(int n, int difference, int ways) {}

  /** What documents say of one subject. */
  public record Subject(Id subject, String name, List<Reading> readings) {
    public Subject {
      readings = List.copyOf(readings);
    }
  }

  /**
   * The claims of one measure; none is dropped.
   *
   * @param disagree whether they give it more than one value or meaning
   */
  public record Reading(String measure, boolean disagree, List<Cited> claims) {
    public Reading {
      claims = List.copyOf(claims);
    }
  }

  public record Cited(
      String measure,
      String value,
      @Nullable String unit,
      @Nullable String qualifier,
      @Nullable String asOf,
      String source) {}
}
