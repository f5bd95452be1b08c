package enishi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anyone (人).
 *
 * @param kana the reading of the name
 * @param residence the municipality the person lives in
 * @param decisionMaker 決裁権を持つ人
 * @param fictional made up, and shown as such
 * @param openRequestLimit how many unanswered introduction requests the person takes at once
 */
public record Person(
    Id id,
    String name,
    @Nullable String kana,
    List<String> aliases,
    @Nullable Id residence,
    List<String> skills,
    boolean decisionMaker,
    boolean fictional,
    Consent consent,
    PersonStatus status,
    @Nullable Integer openRequestLimit)
    implements Entity {
  public Person {
    aliases = List.copyOf(aliases);
    skills = List.copyOf(skills);
  }
}
