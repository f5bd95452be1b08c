package enishi.referral;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.util.List;
import java.util.Optional;

/**
 * Where candidates are taken from: a register, those with a part in an event, everybody within two
 * connections of a member, or a list of persons.
 *
 * @param from {@code register:…}, {@code event:…}, {@code near} or {@code list}
 * @param listed the persons of a list, empty otherwise
 */
public record CandidatePool(String from, List<Id> listed) {
  /** Everybody within two connections of a member. */
  public static final CandidatePool NEAR = new CandidatePool("near", List.of());

  private static final String LIST = "list";

  public CandidatePool {
    listed = List.copyOf(listed);
    for (Id id : listed) {
      if (!id.is(EntityKind.PERSON)) {
        throw badInput("candidate (%s) is a %s, expected person:…", id, id.kind().word());
      }
    }
  }

  /** Those persons, each once. */
  public static CandidatePool of(List<Id> persons) {
    return new CandidatePool(LIST, persons.stream().distinct().toList());
  }

  /** The pool of a word: {@code near}, {@code register:…} or {@code event:…}. */
  public static CandidatePool parse(String from) {
    if (from.equals(NEAR.from)) {
      return NEAR;
    }
    if (Id.find(from).filter(CandidatePool::isPlace).isEmpty()) {
      throw badInput(
          "candidates (%s) are not known, expected register:…, event:… or near.%n"
              + "Maybe the name has to begin with register: or event:.",
          from);
    }
    return new CandidatePool(from, List.of());
  }

  /** The register or the event; empty for the others. */
  Optional<Id> findPlace() {
    return from.indexOf(':') < 0 ? Optional.empty() : Optional.of(Id.parse(from));
  }

  boolean isList() {
    return from.equals(LIST);
  }

  private static boolean isPlace(Id id) {
    return id.is(EntityKind.REGISTER) || id.is(EntityKind.EVENT);
  }
}
