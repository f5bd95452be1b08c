package enishi.model;

/** What kind of organization it is. */
public enum OrganizationKind implements Word {
  COMPANY("company"),
  NPO("npo"),
  UNIVERSITY("university"),
  ASSOCIATION("association"),
  COMMITTEE("committee"),
  GOVERNMENT("government");

  private final String word;

  OrganizationKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
