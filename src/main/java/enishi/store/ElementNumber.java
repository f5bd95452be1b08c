package enishi.store;

/**
 * The number in a Neo4j element id such as {@code 4:74f0563b-…:17}, which tells one node from
 * another within one database. Neo4j promises no form of these ids, so another form is an error
 * here and never a wrong number.
 */
final class ElementNumber {
  private ElementNumber() {}

  static long of(String elementId) {
    int colon = elementId.lastIndexOf(':');
    if (colon < 0 || !elementId.startsWith("4:") || !isNumber(elementId, colon + 1)) {
      throw new IllegalStateException(
          "this Neo4j gives nodes ids of another form (%s), so they cannot be backed up"
              .formatted(elementId));
    }
    return Long.parseLong(elementId, colon + 1, elementId.length(), 10);
  }

  private static boolean isNumber(String text, int from) {
    return from < text.length()
        && text.length() - from <= 18
        && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
  }
}
