package enishi.directory.identity;

import enishi.model.Id;
import java.util.List;

/**
 * Two ids that may mean one person or organization, with the reasons. Nothing is merged by it.
 *
 * @param keep the id that would best be kept: the one of which more is recorded
 * @param points what the reasons count together (our setting); at least 0
 */
public record Suggestion(Side a, Side b, Id keep, double points, List<Part> parts) {
  public Suggestion {
    parts = List.copyOf(parts);
  }

  public String kind() {
    return a.id().kind().word();
  }

  /** Both ids in one word, for a form. */
  public String pair() {
    return a.id() + ";" + b.id();
  }

  /** The id that would not be kept. */
  public Id absorb() {
    return keep.equals(a.id()) ? b.id() : a.id();
  }

  /** How a field of the two compares; {@code unknown} where nothing was compared. */
  public String level(String field) {
    return parts.stream()
        .filter(part -> part.field().equals(field))
        .map(Part::level)
        .findFirst()
        .orElse("unknown");
  }

  /** What speaks against it beside what the two rows say. */
  public List<Part> against() {
    return parts.stream()
        .filter(part -> List.of("list", "day", "tie").contains(part.field()))
        .toList();
  }
}
