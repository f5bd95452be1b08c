package enishi.office;

import enishi.security.Invitation;
import enishi.security.IssuedInvitation;
import enishi.security.SecurityConfiguration;
import java.time.ZoneId;

/**
 * An invitation as a sheet of paper.
 *
 * @param forWhom names of the person and of the scope; empty for none
 * @param address where the code is typed
 * @param link the same with the code
 * @param until the last minute on which the code is good
 */
record InvitationSheet(
    Invitation invitation,
    String forWhom,
    String address,
    String code,
    String link,
    QrCode qr,
    String until) {
  /**
   * @param base the address of this Enishi without a slash at the end
   */
  static InvitationSheet of(IssuedInvitation issued, String forWhom, String base, ZoneId zone) {
    String link = base + issued.path();
    return new InvitationSheet(
        issued.invitation(),
        forWhom,
        base + SecurityConfiguration.JOIN,
        issued.code(),
        link,
        QrCode.of(link),
        Times.minute(issued.invitation().expiresAt(), zone));
  }
}
