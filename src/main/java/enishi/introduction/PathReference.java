package enishi.introduction;

import enishi.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path that was found, as Enishi itself reads it: also persons whom the requester may not see.
 *
 * @param to whom the requester named
 * @param forProject what they want to join by it
 * @param chain the requester, the introducers in turn, the target
 */
public record PathReference(Target to, @Nullable Id forProject, List<Id> chain) {
  public PathReference {
    chain = List.copyOf(chain);
  }
}
