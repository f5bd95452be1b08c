package enishi.bench.rival;

/** What is measured, inside its own process. */
interface Program extends AutoCloseable {
  Answer answer(Question question) throws Exception;

  @Override
  default void close() {}
}
