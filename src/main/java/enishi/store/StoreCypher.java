package enishi.store;

/** The statements of the store itself. */
enum StoreCypher implements Statement {
  REVISION,
  REVISION_NUMBER,
  NEXT_REVISION,
  RELEASE_MIGRATIONS,
  IDENTITY,
  NAME_STORE;

  @Override
  public String room() {
    return "store";
  }
}
