package enishi.model;

/** 産学官民: the sector an organization belongs to. */
public enum Sector implements Word {
  INDUSTRY("industry"),
  GOVERNMENT("government"),
  ACADEMIA("academia"),
  CIVIL("civil");

  private final String word;

  Sector(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
