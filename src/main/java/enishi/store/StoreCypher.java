package enishi.store;

/** The statements of the store itself. */
enum StoreCypher implements Statement {
  REVISION,
  NEXT_REVISION;

  @Override
  public String room() {
    return "store";
  }
}
