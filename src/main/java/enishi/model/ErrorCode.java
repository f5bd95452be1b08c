package enishi.model;

/**
 * What went wrong, in a word that scripts may rely on. Each code has one exit code and one HTTP
 * status.
 */
public enum ErrorCode {
  /** Something inside Enishi failed. */
  FAILED("failed", 1, 500),
  /** The question or the command line is not one that can be asked. */
  BAD_INPUT("bad-input", 2, 400),
  /** No such person, project, import… */
  UNKNOWN_ID("unknown-id", 3, 404),
  /** Neo4j does not answer. */
  STORE_UNREACHABLE("store-unreachable", 4, 503),
  /** The import ran, but rows could not be used. */
  IMPORT_PROBLEMS("import-problems", 5, 422),
  /** Somebody else holds what is needed, for example the store's directory. */
  IN_USE("in-use", 1, 409),
  /** It does not fit into the memory that Enishi was given. */
  TOO_LARGE("too-large", 1, 507),
  /** The asker may not ask this. */
  FORBIDDEN("forbidden", 1, 403);

  private final String word;
  private final int exitCode;
  private final int httpStatus;

  ErrorCode(String word, int exitCode, int httpStatus) {
    this.word = word;
    this.exitCode = exitCode;
    this.httpStatus = httpStatus;
  }

  public String word() {
    return word;
  }

  public int exitCode() {
    return exitCode;
  }

  public int httpStatus() {
    return httpStatus;
  }
}
