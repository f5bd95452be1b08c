package enishi.security;

/**
 * An invitation with its code, which is shown once.
 *
 * @param code four groups of four letters and digits
 */
public record IssuedInvitation(Invitation invitation, String code) {
  /** Where it is opened, below the address of this Enishi. */
  public String path() {
    return SecurityConfiguration.JOIN + "?code=" + code;
  }
}
