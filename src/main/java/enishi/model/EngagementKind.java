package enishi.model;

/**
 * What a person or an organization did with a municipality, project, event, need or organization
 * (関わり).
 */
public enum EngagementKind implements Word {
  ATTENDED("attended"),
  VIEWED("viewed"),
  SPOKE("spoke"),
  ORGANIZED("organized"),
  SPONSORED("sponsored"),
  VISITED("visited"),
  STAYED("stayed"),
  DONATED("donated"),
  BOUGHT("bought"),
  POSTED("posted"),
  BROUGHT("brought"),
  VOLUNTEERED("volunteered"),
  PROPOSED("proposed"),
  CONTRACTED("contracted"),
  SOLVED("solved"),
  JOINED("joined"),
  REGISTERED("registered"),
  HOLDS_POST("holds_post"),
  LIVES_IN("lives_in"),
  NATIVE_OF("native_of");

  private final String word;

  EngagementKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether the fact lasts until something ends it, where no end is recorded. */
  public boolean isLasting() {
    return this == JOINED || this == HOLDS_POST || this == LIVES_IN;
  }
}
