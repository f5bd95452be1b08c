package enishi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated fact that links a person or an organization to a municipality, project, event, need or
 * organization (関わり). Several rows that state the same fact are its evidence.
 *
 * @param amount whole yen
 * @param context what it happened in, or whom somebody brought: usually an id
 */
public record Engagement(
    Id subject,
    EngagementKind kind,
    Id object,
    Period when,
    @Nullable String role,
    @Nullable Long amount,
    @Nullable String context,
    List<Evidence> evidence) {
  public Engagement {
    evidence = List.copyOf(evidence);
  }
}
