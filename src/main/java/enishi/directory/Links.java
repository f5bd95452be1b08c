package enishi.directory;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where the page of a thing is. */
final class Links {
  /** The places as a path pattern has them. */
  static final String PLACE = "{place:people|organizations|municipalities|projects|events}";

  /** For templates, which call it by an instance. */
  static final Links ALL = new Links();

  private static final Map<String, EntityKind> KINDS =
      Map.of(
          "people", EntityKind.PERSON,
          "organizations", EntityKind.ORGANIZATION,
          "municipalities", EntityKind.MUNICIPALITY,
          "projects", EntityKind.PROJECT,
          "events", EntityKind.EVENT);

  private Links() {}

  /** For example {@code /people/aoki}; null for what has no page of its own. */
  public static @Nullable String to(Id id) {
    for (Map.Entry<String, EntityKind> place : KINDS.entrySet()) {
      if (id.is(place.getValue())) {
        return "/%s/%s"
            .formatted(place.getKey(), UriUtils.encodePath(id.key(), StandardCharsets.UTF_8));
      }
    }
    return null;
  }

  /** The id that a path means, by its key or by all of it. */
  static Id parse(String place, String text) {
    EntityKind kind = KINDS.get(place);
    return kind == null ? Id.parse(text) : Id.parse(kind, text);
  }
}
