package enishi.population;

import enishi.model.Word;

/** A kind of number that is told of a population, and of whom it says how many there are. */
public enum Figure implements Word {
  /** On that rung, or of that type. */
  RUNG("rung"),
  /** On any rung. */
  ANY("any"),
  /** On a rung before and on none now. */
  LAPSED("lapsed"),
  /** Not counted because they live there. */
  RESIDENTS("residents"),
  /** From one rung on the earlier day to another now. */
  MOVED("moved"),
  /** Got a first rung since the earlier day. */
  ENTRIES("entries"),
  /** Got a rung again. */
  REENTRIES("reentries"),
  /** Lost their last rung. */
  EXITS("exits"),
  /** Got to a higher rung. */
  UPS("ups"),
  /** Fell to a lower rung. */
  DOWNS("downs"),
  /** Reached that rung before the next. */
  REACHED("reached"),
  /** Reached that rung, and later the next. */
  ROSE_ON("rose-on"),
  /** Came in by that kind of involvement. */
  CAME("came"),
  /** Came in so, and have left. */
  LEFT("left"),
  /** Lose their rung within the days if nothing is added. */
  COOLING("cooling"),
  /** Had contact with a thing. */
  MET("met"),
  /** Rose within the days after contact. */
  ROSE_AFTER("rose-after"),
  /** Live in that prefecture, or nowhere that is recorded. */
  LIVING("living"),
  /** Belong to those other towns' populations. */
  TOWNS("towns"),
  /** Have to do with a thing. */
  CONNECTED("connected"),
  /** Within ten days of another rung. */
  NEAR("near"),
  /** On any rung if days were other than set. */
  UNDER("under"),
  /** On those lists. */
  LISTED("listed");

  private final String word;

  Figure(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
