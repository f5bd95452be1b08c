package enishi.programme;

import enishi.model.Word;

/** What a subsidy asks for; a stay that fails one gets nothing. */
public enum Condition implements Word {
  /** The organization is not where the rule says. */
  LOCATED_ELSEWHERE("located-elsewhere"),
  /** Where the organization is, is not recorded. */
  LOCATION_NOT_RECORDED("location-not-recorded"),
  /** An organization of another kind than those admitted. */
  KIND_NOT_ADMITTED("kind-not-admitted"),
  /** What kind of organization it is, is not recorded. */
  KIND_NOT_RECORDED("kind-not-recorded"),
  /** Unincorporated, and no rules that name a representative. */
  NO_REPRESENTATIVE("no-representative"),
  /** Fewer nights than asked for. */
  TOO_FEW_NIGHTS("too-few-nights"),
  /** Begins before or ends after the programme's dates. */
  OUTSIDE_PROGRAMME("outside-programme"),
  /** The municipality does not take part. */
  NOT_A_HOST("not-a-host"),
  /** Begins before or ends after the dates of that municipality. */
  OUTSIDE_HOST("outside-host"),
  /** Another subsidy pays for it too. */
  OTHER_SUBSIDY("other-subsidy"),
  /** No costs are recorded, so nothing can be paid. */
  COSTS_NOT_RECORDED("costs-not-recorded"),
  /** As many amounts for lodging as neither one nor one a night. */
  COSTS_DO_NOT_FIT("costs-do-not-fit");

  private final String word;

  Condition(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
