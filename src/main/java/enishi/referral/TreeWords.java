package enishi.referral;

import enishi.model.Word;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A referral tree in the words of one language, for its page and for the terminal.
 *
 * @param projectName the project whose members the words are about
 */
record TreeWords(Words words, String projectName) {
  /** The name, or words in its place; not those of the answer, which are of one language only. */
  public String name(ReferralTree.Node node) {
    return name(node.name(), node.standing().isActive());
  }

  public String name(BranchReview.Voucher voucher) {
    return name(voucher.name(), true);
  }

  private String name(@Nullable String name, boolean member) {
    return name != null
        ? name
        : member ? words.text("a-member", projectName) : words.text("somebody");
  }

  public String standing(ReferralTree.Node node) {
    return word("standing", node.standing());
  }

  /** What has become of the referral; why there is none where that is so. */
  public String state(ReferralTree.Node node) {
    ReferralState state = node.state();
    return state != null ? word("state", state) : node.founder() ? "" : words.text("state.none");
  }

  /** From when until when they are or were a member; empty where that may not be seen. */
  public String stretch(ReferralTree.Node node) {
    if (node.standing() == Standing.CANDIDATE || node.name() == null) {
      return "";
    }
    if (node.since() == null && node.until() == null) {
      return words.text("always");
    }
    return node.until() == null
        ? words.text("since", String.valueOf(node.since()))
        : words.days(node.since(), node.until());
  }

  /** The days of the referral: made, expires or revoked. */
  public String referral(ReferralTree.Node node) {
    if (node.referredOn() == null) {
      return "";
    }
    LocalDate revokedOn = node.revokedOn();
    LocalDate expiresOn = node.expiresOn();
    if (revokedOn != null) {
      return words.text("tree.referred.revoked", node.referredOn(), revokedOn);
    }
    return expiresOn == null
        ? words.text("tree.referred", node.referredOn())
        : words.text("tree.referred.expires", node.referredOn(), expiresOn);
  }

  /** Membership, referral and how many stand below, in one line. */
  public String note(ReferralTree.Node node) {
    String stretch = stretch(node);
    return Stream.of(
            stretch.isEmpty() ? "" : words.text("tree.joined", stretch),
            referral(node),
            node.below() == 0 ? "" : words.text("tree.below", node.below()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(words.text("tree.separator")));
  }

  public String basis(BranchReview.Entry entry) {
    return switch (entry.basis()) {
      case OTHERS ->
          words.text(
              "basis.others",
              entry.others().stream()
                  .map(this::name)
                  .distinct()
                  .collect(Collectors.joining(words.text("step.and"))));
      case EVENT ->
          words.text(
              "basis.event",
              entry.eventName() == null ? words.text("an-event") : entry.eventName());
      default -> word("basis", entry.basis());
    };
  }

  private String word(String key, Word word) {
    return words.text(key + "." + word.word());
  }
}
