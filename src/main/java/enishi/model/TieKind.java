package enishi.model;

/** What links two persons directly (つながり). */
public enum TieKind implements Word {
  KNOWS("knows"),
  MET_AT("met_at"),
  WORKED_WITH("worked_with"),
  CO_ORGANIZED("co_organized"),
  CONTRACTED_WITH("contracted_with"),
  HOSTED("hosted"),
  INTRODUCED("introduced"),
  MESSAGED("messaged");

  private final String word;

  TieKind(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
