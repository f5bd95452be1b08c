package enishi.model;

/** Where a proposal to a need stands. */
public enum ProposalStatus implements Word {
  PROPOSED("proposed"),
  PENDING("pending"),
  CONTRACTED("contracted"),
  DECLINED("declined"),
  WITHDRAWN("withdrawn");

  private final String word;

  ProposalStatus(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
