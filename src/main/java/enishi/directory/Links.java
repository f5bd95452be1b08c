package enishi.directory;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Where the page of a thing is. */
final class Links {
  /** For templates, which call it by an instance. */
  static final Links ALL = new Links();

  private Links() {}

  /** For example {@code /people/aoki}; null for what has no page of its own. */
  static @Nullable String to(Id id) {
    String place = placeOf(id.kind());
    return place == null ? null : place + UriUtils.encodePath(id.key(), StandardCharsets.UTF_8);
  }

  private static @Nullable String placeOf(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "/people/";
      case ORGANIZATION -> "/organizations/";
      case MUNICIPALITY -> "/municipalities/";
      case PROJECT -> "/projects/";
      case EVENT -> "/events/";
      default -> null;
    };
  }
}
