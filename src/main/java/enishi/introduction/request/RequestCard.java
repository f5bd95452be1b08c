package enishi.introduction.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import enishi.model.Id;
import enishi.model.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as one asker may know it. A person whom the asker may not see has neither id nor name.
 *
 * @param role what the asker has to do with it
 * @param state a word of {@link RequestState}, for a person asked one of {@link StepState}
 * @param to whom the requester named
 * @param target the person whom that leads to
 * @param by who agreed before the person asked; null where the requester comes right before
 * @param next whom the person asked would introduce the requester to
 * @param message what the requester writes to the person asked
 * @param askedOn for a person asked the day on which they were
 * @param answerBy the last day of the wait: the requester's, or that of the person asked
 * @param contacts mail addresses of the other side, once all have agreed
 * @param parts the persons asked, in turn; empty for a person asked
 * @param mayRemindFrom from when on the requester may wish a reminder; null where not
 * @param may what the asker may do now
 */
public record RequestCard(
    String id,
    LocalDate asOf,
    Role role,
    String state,
    @Nullable Id from,
    @Nullable String fromName,
    String to,
    @Nullable String toName,
    @Nullable Id target,
    @Nullable String targetName,
    @Nullable Id by,
    @Nullable String byName,
    @Nullable Id next,
    @Nullable String nextName,
    @Nullable Id project,
    @Nullable String projectName,
    String purpose,
    @Nullable String message,
    LocalDate askedOn,
    LocalDate answerBy,
    @Nullable LocalDate introducedOn,
    List<String> contacts,
    @Nullable CameOf outcome,
    boolean confirmed,
    boolean reminded,
    @Nullable LocalDate mayRemindFrom,
    List<Part> parts,
    List<Deed> history,
    List<MayDo> may) {
  public RequestCard {
    contacts = List.copyOf(contacts);
    parts = List.copyOf(parts);
    history = List.copyOf(history);
    may = List.copyOf(may);
  }

  /** What an asker has to do with a request. */
  public enum Role implements Word {
    REQUESTER("requester"),
    ASKED("asked"),
    ORGANIZER("organizer");

    private final String word;

    Role(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /** What can be done to a request. */
  public enum MayDo implements Word {
    AGREE("agree"),
    DECLINE("decline"),
    WITHDRAW("withdraw"),
    REMIND("remind"),
    OUTCOME("outcome"),
    CONFIRM("confirm"),
    /** Refer the requester to the project, on the page of referrals. */
    REFER("refer");

    private final String word;

    MayDo(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  /**
   * A person asked.
   *
   * @param state null for the requester, who is not to know
   */
  public record Part(
      @Nullable Id person,
      @Nullable String name,
      @Nullable String message,
      @Nullable StepState state,
      @Nullable LocalDate askedOn,
      @Nullable LocalDate answeredOn,
      @Nullable LocalDate remindedOn) {}

  /**
   * Something that was done, for organizers.
   *
   * @param account null where it stands for somebody whom the asker may not see
   */
  public record Deed(String at, @Nullable String account, String act, int turn) {}

  @JsonIgnore
  public boolean isRequester() {
    return role == Role.REQUESTER;
  }

  /** Whether this person stands on it. */
  boolean names(Id person) {
    return Stream.concat(Stream.of(from, target, by, next), parts.stream().map(Part::person))
        .anyMatch(person::equals);
  }

  /** Whether the asker may do that now. */
  public boolean may(String act) {
    return may.stream().anyMatch(deed -> deed.word().equals(act));
  }
}
