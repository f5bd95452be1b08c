package enishi.introduction;

import static enishi.model.EnishiException.badInput;

import com.fasterxml.jackson.annotation.JsonValue;
import enishi.model.EntityKind;
import enishi.model.Id;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whom somebody wants to meet, as they write it: a person, any member of an organization or a
 * project, any decision maker of a municipality, or {@code skill:NAME} for anyone with that skill.
 */
public record Target(String text) {
  private static final String SKILL = "skill:";
  private static final Set<EntityKind> KINDS =
      Set.of(
          EntityKind.PERSON, EntityKind.ORGANIZATION, EntityKind.MUNICIPALITY, EntityKind.PROJECT);

  public Target {
    text = text.strip();
    boolean fits =
        text.startsWith(SKILL)
            ? !text.substring(SKILL.length()).isBlank()
            : KINDS.contains(Id.parse(text).kind());
    if (!fits) {
      throw badInput(
          "target (%s) is nobody to be introduced to, expected a person, an organization, a"
              + " municipality, a project or skill:NAME.%n"
              + "Maybe name the organization behind it.",
          text);
    }
  }

  public static Target of(Id id) {
    return new Target(id.value());
  }

  /** What was named; empty for a skill. */
  public Optional<Id> findId() {
    return text.startsWith(SKILL) ? Optional.empty() : Optional.of(Id.parse(text));
  }

  /** The skill's name; the text itself where it is none. */
  String skill() {
    return text.startsWith(SKILL) ? text.substring(SKILL.length()).strip() : text;
  }

  /** Whether two names mean the same skill: width, case and outer spaces do not count. */
  static boolean isSameSkill(String one, String other) {
    return folded(one).equals(folded(other));
  }

  private static String folded(String skill) {
    return Normalizer.normalize(skill, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  @JsonValue
  @Override
  public String toString() {
    return text;
  }
}
