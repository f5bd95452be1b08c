package enishi.model;

/** Whether anybody may join a project or only who was referred (紹介制). */
public enum ProjectAdmission implements Word {
  OPEN("open"),
  REFERRAL_ONLY("referral_only");

  private final String word;

  ProjectAdmission(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
