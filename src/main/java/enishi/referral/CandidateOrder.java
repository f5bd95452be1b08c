package enishi.referral;

import enishi.model.Word;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** In which order candidates are listed; ties go to the smaller id. */
public enum CandidateOrder implements Word {
  /** Who may join first, then who has the fewest steps to go; members last. */
  NEAREST("nearest"),
  /** By name. */
  NAME("name"),
  /** Whose last fact is the newest first. */
  LATEST("latest");

  private static final List<Verdict> VERDICTS =
      List.of(Verdict.ELIGIBLE, Verdict.ALMOST, Verdict.NOT_ELIGIBLE, Verdict.MEMBER);

  private final String word;

  CandidateOrder(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  Comparator<Candidate> comparator() {
    Comparator<Candidate> first =
        switch (this) {
          case NEAREST ->
              Comparator.<Candidate>comparingInt(row -> VERDICTS.indexOf(row.verdict()))
                  .thenComparingInt(CandidateOrder::steps);
          case NAME -> Comparator.comparing(Candidate::personName);
          case LATEST -> Comparator.comparing(CandidateOrder::lastDay).reversed();
        };
    return first.thenComparing(Candidate::person);
  }

  private static int steps(Candidate row) {
    return row.steps() == null ? Integer.MAX_VALUE : row.steps();
  }

  private static LocalDate lastDay(Candidate row) {
    return row.lastFact() == null ? LocalDate.MIN : row.lastFact().on();
  }
}
