package enishi.network;

import enishi.model.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the network takes in memory and on disk, and how it came to be.
 *
 * @param revision of the store, at which it was looked last
 * @param how where the facts came from
 * @param tookMillis from the question that needed them until they were there
 * @param idsBytes memory of the ids
 * @param factsBytes memory of all facts with their evidence, the ids among them
 * @param layoutBytes memory of the facts' layout by persons
 * @param fileBytes length of the file from which the next start begins; 0 where there is none
 * @param savedAt when that file was written
 */
public record NetworkFigures(
    long revision,
    How how,
    long tookMillis,
    long idsBytes,
    long factsBytes,
    long layoutBytes,
    long fileBytes,
    @Nullable Instant savedAt) {

  static NetworkFigures of(
      Network network, long revision, How how, Duration took, KeptSnapshot kept) {
    Facts facts = network.facts();
    return new NetworkFigures(
        revision,
        how,
        took.toMillis(),
        facts.ids().memoryBytes(),
        facts.memoryBytes(),
        network.memoryBytes(),
        kept.fileBytes(),
        kept.savedAt().orElse(null));
  }

  /** Where the facts came from. */
  public enum How implements Word {
    /** The snapshot file, as it was. */
    FILE,
    /** What was there before, and what was written since. */
    DELTA,
    /** The store, as a whole. */
    FULL;

    @Override
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
