package enishi.community;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.security.Asker;
import enishi.security.Role;

/** Who may not ask about the network as a whole. */
final class Refusals {
  private Refusals() {}

  /** Throws forbidden for members, who may see only those around themselves. */
  static void requireSeesAll(Asker asker) {
    if (asker.role() == Role.MEMBER) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          "a member account (%s) may not read the network as a whole, expected an organizer, an"
                  .formatted(asker.name())
              + " administrator or a researcher");
    }
  }
}
