package enishi.store;

/**
 * One Cypher statement, kept in a file of its own under {@code cypher/}. Each room lists its
 * statements in an enum, so that a typo does not compile.
 */
public interface Statement {
  /** The room's folder under {@code cypher/}, for example {@code intake}. */
  String room();

  /** The constant's name, whose lower case is the file's name. */
  String name();

  /** The path of the file as a resource. */
  default String resource() {
    return "cypher/" + room() + "/" + name().toLowerCase(java.util.Locale.ROOT) + ".cypher";
  }
}
