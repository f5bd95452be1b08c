package enishi.referral;

import org.jspecify.annotations.Nullable;

/**
 * A person's or a project's referrals as the page shows them, in one language.
 *
 * @param made the one that was just made, null where none was
 * @param revoked the one that was just taken back, null where none was
 */
record ReferralListView(
    ReferralList list, @Nullable ReferralLine made, @Nullable ReferralLine revoked, Words words) {
  /** Names in the addresses count only where the list holds them, so no page says what is not. */
  static ReferralListView of(ReferralList list, String made, String revoked, Words words) {
    return new ReferralListView(
        list,
        find(list, made, ReferralState.IN_FORCE),
        find(list, revoked, ReferralState.REVOKED),
        words);
  }

  public String referrer(ReferralLine line) {
    return line.referrerName() != null
        ? line.referrerName()
        : words.text("a-member", line.projectName());
  }

  public String candidate(ReferralLine line) {
    return line.candidateName() != null ? line.candidateName() : words.text("somebody");
  }

  public String state(ReferralLine line) {
    return words.text("state." + line.state().word());
  }

  private static @Nullable ReferralLine find(ReferralList list, String id, ReferralState state) {
    return list.made().stream()
        .filter(line -> line.state() == state)
        .filter(line -> line.candidate() != null && line.candidate().value().equals(id))
        .findFirst()
        .orElse(null);
  }
}
