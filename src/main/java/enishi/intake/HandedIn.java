package enishi.intake;

import enishi.security.Asker;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A job with what only the server knows of it.
 *
 * @param owner the account that handed the files in
 * @param folder the files; null once they are imported or deleted
 * @param changedAt when the job last moved
 */
record HandedIn(ImportJob job, String owner, @Nullable Path folder, Instant changedAt)
    implements Comparable<HandedIn> {
  private static final Comparator<HandedIn> BY_NUMBER =
      Comparator.comparingInt((HandedIn h) -> h.job().id().length())
          .thenComparing(h -> h.job().id());

  HandedIn with(ImportJob newJob, Instant now) {
    return new HandedIn(newJob, owner, folder, now);
  }

  HandedIn withoutFolder() {
    return new HandedIn(job, owner, null, changedAt);
  }

  boolean isOf(Asker asker) {
    return owner.equals(asker.name());
  }

  boolean hasEnded() {
    return job.state() == ImportJob.State.DONE || job.state() == ImportJob.State.FAILED;
  }

  @Override
  public int compareTo(HandedIn other) {
    return BY_NUMBER.compare(this, other);
  }
}
