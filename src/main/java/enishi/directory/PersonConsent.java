package enishi.directory;

import enishi.model.Consent;
import enishi.model.Id;
import enishi.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to, who asked them, and what was chosen before.
 *
 * @param openRequestLimit how many unanswered requests the person takes at once; null without end
 * @param requests those that asked this person, newest first
 * @param history what was chosen here, newest first; empty where only datasets say it
 * @param erasureAskedAt when the person asked to be erased; null where they did not
 */
public record PersonConsent(
    Id person,
    String name,
    Consent consent,
    @Nullable Integer openRequestLimit,
    List<AskedOf> requests,
    List<Choice> history,
    @Nullable Instant erasureAskedAt) {
  public PersonConsent {
    requests = List.copyOf(requests);
    history = List.copyOf(history);
  }

  /**
   * One request to the person.
   *
   * @param outcome its word; null while it is open
   * @param as what the person was asked to be: {@code introducer} or {@code target}
   * @param requester who wanted the introduction
   * @param other whom an introducer was to introduce them to, or who was to introduce them
   */
  public record AskedOf(
      LocalDate askedOn,
      @Nullable LocalDate answeredOn,
      @Nullable String outcome,
      String as,
      Shown requester,
      Shown other) {}

  /**
   * One choice.
   *
   * @param own whether the person chose; else somebody of that role noted it
   */
  public record Choice(
      Instant at, Consent consent, @Nullable Integer openRequestLimit, boolean own, Role role) {}
}
