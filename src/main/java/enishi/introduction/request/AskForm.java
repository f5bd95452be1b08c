package enishi.introduction.request;

import enishi.model.Id;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a requester reads before sending: who will be asked in turn, and a draft for each.
 *
 * @param answerBy the last day on which they may have to wait
 */
record AskForm(
    Id from,
    @Nullable String fromName,
    String to,
    @Nullable String toName,
    @Nullable Id project,
    @Nullable String projectName,
    List<Part> parts,
    LocalDate answerBy,
    int answerDays) {
  AskForm {
    parts = List.copyOf(parts);
  }

  /** A person who will be asked; without name where the requester may not see them. */
  record Part(@Nullable String name, String draft) {}
}
