package enishi.directory;

import enishi.model.Id;
import enishi.security.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was shown of a person to whom, newest first.
 *
 * @param reads all, or the latest thousand
 */
public record PersonReads(Id person, String name, List<Read> reads) {
  public PersonReads {
    reads = List.copyOf(reads);
  }

  /**
   * One reading.
   *
   * @param account the account that read; null for a member whom the asker may not see
   * @param reader the person behind the account, where there is one whom the asker may see
   * @param action what was asked, for example {@code introduce}
   * @param about what else the question named, as far as the asker may see it
   */
  public record Read(
      Instant at,
      Role role,
      @Nullable String account,
      Shown reader,
      String action,
      List<Shown> about) {
    public Read {
      about = List.copyOf(about);
    }
  }
}
