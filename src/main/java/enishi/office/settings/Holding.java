package enishi.office.settings;

import enishi.model.Word;
import java.util.Locale;

/** Whether a number can be changed here, and if not, why. */
enum Holding implements Word {
  /** Can be changed while Enishi runs. */
  LIVE,
  /** Stands in a rule file that has a page of its own. */
  RULE_FILE,
  /** Is only what a question starts with; each question may ask for another one. */
  QUESTION,
  /** Is part of the program, so that answers of different offices can be compared. */
  PROGRAM;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
