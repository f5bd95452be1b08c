package enishi.directory;

import enishi.store.Statement;

/** The statements of the directory. */
enum DirectoryCypher implements Statement {
  PSEUDONYM_KEY;

  @Override
  public String room() {
    return "directory";
  }
}
