package enishi.store;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/** Turns the driver's errors into one that people can act on. */
final class StoreErrors {
  private StoreErrors() {}

  static EnishiException explain(Neo4jException e, String place) {
    return switch (e) {
      case AuthenticationException a ->
          unreachable(
              "the store (%s) refused the account.%nMaybe ENISHI_STORE_USER or ENISHI_STORE_PASSWORD is wrong."
                  .formatted(place),
              a);
      case ServiceUnavailableException s -> notAnswering(place, s);
      case SessionExpiredException s -> notAnswering(place, s);
      case TransientException t -> notAnswering(place, t);
      case SecurityException s ->
          unreachable("the store (%s) refused: %s".formatted(place, s.getMessage()), s);
      default ->
          new EnishiException(
              ErrorCode.FAILED, "the store (%s) failed: %s".formatted(place, firstLine(e)), e);
    };
  }

  private static EnishiException notAnswering(String place, Neo4jException e) {
    return unreachable(
        "the store (%s) does not answer.%nMaybe Neo4j is not running there, or a firewall is between."
            .formatted(place),
        e);
  }

  private static EnishiException unreachable(String message, Exception cause) {
    return new EnishiException(ErrorCode.STORE_UNREACHABLE, message, cause);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
