package enishi.introduction;

import enishi.store.Statement;

/** The statements of finding introductions. */
enum IntroductionCypher implements Statement {
  PATH_KEY;

  @Override
  public String room() {
    return "introduction";
  }
}
