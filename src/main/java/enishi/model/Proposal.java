package enishi.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's proposal to a need (提案). */
public record Proposal(
    String key,
    Id need,
    Id person,
    @Nullable LocalDate on,
    ProposalStatus status,
    @Nullable LocalDate decidedOn,
    List<Evidence> evidence) {
  public Proposal {
    evidence = List.copyOf(evidence);
  }
}
