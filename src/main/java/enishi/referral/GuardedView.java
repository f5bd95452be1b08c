package enishi.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a guard said of one person, as the page and the terminal show it. */
record GuardedView(Eligibility answer, Words words) {
  private static final int MOST_NAMED = 30;

  public List<Clause> clauses() {
    return answer.clauses().stream()
        .filter(clause -> clause.ours() && clause.route() == null)
        .toList();
  }

  public boolean isOn() {
    return !clauses().isEmpty();
  }

  public boolean met() {
    return clauses().stream().allMatch(Clause::met);
  }

  public String clause(Clause clause) {
    return words.clause(clause);
  }

  /** What is needed, in words that say which way the number counts. */
  public String required(Clause clause) {
    return words.text(
        clause.clause().equals(Clause.DISTANCE) ? "guard.at-most" : "required", clause.required());
  }

  public String actual(Clause clause) {
    return words.actual(clause);
  }

  public @Nullable TrustAnswer trust() {
    return answer.trust();
  }

  /** Why trust reaches the person or not, in a sentence. */
  public String why() {
    TrustAnswer trust = answer.trust();
    if (trust == null) {
      return "";
    }
    return words.text(
        trust.accepted()
            ? "trust.yes"
            : trust.distance() == null ? "trust.unreached" : "trust.exhausted");
  }

  /** Those whom trust flows through, or who have none left, the first of them. */
  public List<TrustAnswer.Through> through() {
    TrustAnswer trust = answer.trust();
    if (trust == null) {
      return List.of();
    }
    List<TrustAnswer.Through> all = trust.accepted() ? trust.path() : trust.exhausted();
    return all.subList(0, Math.min(all.size(), MOST_NAMED));
  }

  public int more() {
    TrustAnswer trust = answer.trust();
    return trust == null
        ? 0
        : Math.max(0, Math.max(trust.path().size(), trust.exhausted().size()) - MOST_NAMED);
  }

  public String person(TrustAnswer.Through through) {
    return words.person(through.whoName(), true, answer);
  }
}
