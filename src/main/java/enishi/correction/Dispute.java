package enishi.correction;

import enishi.directory.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person asks for about what is recorded of them, as the asker may see it.
 *
 * @param fact the fact in dispute; null where it is not about one
 * @param right what is right instead; null where nothing is said
 * @param own whether the person asked; else an organizer noted it for them
 * @param dueOn the last day for an answer
 * @param daysAreOurs always true: the days are our own setting
 * @param answer the reason that came with the answer
 */
public record Dispute(
    String id,
    DisputeKind kind,
    DisputeState state,
    Shown person,
    @Nullable Disputed fact,
    String reason,
    @Nullable Right right,
    boolean own,
    Instant askedAt,
    LocalDate dueOn,
    boolean overdue,
    boolean daysAreOurs,
    @Nullable Instant answeredAt,
    @Nullable String answer) {

  /**
   * A fact as it was when it was disputed.
   *
   * @param key its reference
   * @param kind its word, for example {@code attended}
   * @param sources where it is recorded
   */
  public record Disputed(
      String key,
      String kind,
      @Nullable LocalDate on,
      @Nullable LocalDate until,
      @Nullable String note,
      List<Shown> about,
      List<String> sources) {
    public Disputed {
      about = List.copyOf(about);
      sources = List.copyOf(sources);
    }
  }
}
