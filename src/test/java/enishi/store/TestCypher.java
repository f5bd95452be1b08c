package enishi.store;

/** Statements of tests, under {@code src/test/resources/cypher/test}. */
enum TestCypher implements Statement {
  MAKE_PAIR,
  COUNT_PAIRS,
  MARK_RESTORING;

  @Override
  public String room() {
    return "test";
  }
}
