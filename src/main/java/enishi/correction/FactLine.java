package enishi.correction;

import enishi.correction.Dispute.Disputed;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a person.
 *
 * @param dispute the dispute about it that waits; null for none
 * @param canBeRight whether one may say what is right instead
 */
public record FactLine(Disputed fact, @Nullable String dispute, boolean canBeRight) {}
