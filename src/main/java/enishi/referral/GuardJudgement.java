package enishi.referral;

import java.util.List;

/**
 * What a guard says of one person.
 *
 * @param clauses every clause that is on, with what is required and what is there
 * @param met whether all of them are met; a guard that is off always is
 */
record GuardJudgement(List<Clause> clauses, boolean met) {
  static final GuardJudgement OFF = of(List.of());

  GuardJudgement {
    clauses = List.copyOf(clauses);
  }

  static GuardJudgement of(List<Clause> clauses) {
    return new GuardJudgement(clauses, clauses.stream().allMatch(Clause::met));
  }

  /** The words of the clauses that are not met. */
  List<String> unmet() {
    return clauses.stream().filter(clause -> !clause.met()).map(Clause::clause).toList();
  }
}
