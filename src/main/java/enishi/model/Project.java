package enishi.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something people join (プロジェクト).
 *
 * @param founders persons, who are members from {@code startedOn}, or always where it is not
 *     recorded
 * @param originEvent the event it came out of
 */
public record Project(
    Id id,
    String name,
    ProjectAdmission admission,
    @Nullable Id municipality,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate endedOn,
    List<String> aliases,
    List<Id> founders,
    @Nullable Id originEvent)
    implements Entity {
  public Project {
    aliases = List.copyOf(aliases);
    founders = List.copyOf(founders);
  }
}
