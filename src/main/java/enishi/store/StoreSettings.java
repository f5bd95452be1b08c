package enishi.store;

import static enishi.model.EnishiException.badInput;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is.
 *
 * @param uri a Neo4j server or cluster; null for the embedded one
 * @param database the database's name; null for the server's default
 * @param directory where the embedded Neo4j keeps its files
 */
public record StoreSettings(
    @Nullable URI uri, String user, String password, @Nullable String database, Path directory) {
  private static final Set<String> SCHEMES =
      Set.of("bolt", "neo4j", "bolt+s", "neo4j+s", "bolt+ssc", "neo4j+ssc");

  public StoreSettings {
    if (uri != null && !SCHEMES.contains(String.valueOf(uri.getScheme()))) {
      throw badInput(
          "store (%s) is not an address of Neo4j, expected one such as neo4j://localhost:7687",
          uri);
    }
  }

  public static StoreSettings embedded(Path directory) {
    return new StoreSettings(null, "neo4j", "", null, directory.toAbsolutePath().normalize());
  }

  /** These settings for another place: an address with a scheme, else a directory. */
  public StoreSettings at(String place) {
    return place.contains("://")
        ? new StoreSettings(address(place), user, password, database, directory)
        : embedded(Path.of(place));
  }

  private static URI address(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw badInput("store (%s) is no address, expected one such as neo4j://localhost:7687", text);
    }
  }
}
