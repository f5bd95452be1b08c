package enishi.referral;

import enishi.model.Word;

/** Why a referral cannot be recorded or taken back. */
public enum Refusal implements Word {
  OPEN_PROJECT("open-project", "anybody may join the project without a referral"),
  SELF("self", "nobody refers themselves"),
  NOT_A_MEMBER("not-a-member", "who refers must be an active member of the project on that day"),
  ALREADY_MEMBER("already-member", "the candidate is a member already"),
  IN_FORCE("in-force", "this referral is in force already"),
  REVOKED_THAT_DAY("revoked-that-day", "it was revoked once that day, expected another day"),
  AHEAD("ahead", "the day of the referral must not lie ahead"),
  BACKDATED("backdated", "a member refers today, expected no other day"),
  EXPIRY("expiry", "the last day must not lie before the day of the referral"),
  NOT_IN_FORCE("not-in-force", "no such referral is in force"),
  NOT_REPARENTED("not-re-parented", "only a member who is no founder gets another referrer"),
  SAME_REFERRER("same-referrer", "this member is their referrer already"),
  CIRCLE("circle", "this member came in through the person, so the two would hold each other"),
  NO_REASON("no-reason", "expected a reason of 1 to 200 characters");

  private final String word;
  private final String sentence;

  Refusal(String word, String sentence) {
    this.word = word;
    this.sentence = sentence;
  }

  @Override
  public String word() {
    return word;
  }

  String sentence() {
    return sentence;
  }
}
