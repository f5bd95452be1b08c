package enishi.introduction;

import enishi.model.Word;

/** How promising a path is, in a word; where the bands begin is our own choice. */
public enum Band implements Word {
  STRONG("strong", 0.25),
  FAIR("fair", 0.08),
  FAINT("faint", 0);

  private final String word;
  private final double leastProbability;

  Band(String word, double leastProbability) {
    this.word = word;
    this.leastProbability = leastProbability;
  }

  /** The band of a probability, 0..1. */
  public static Band of(double probability) {
    for (Band band : values()) {
      if (probability >= band.leastProbability) {
        return band;
      }
    }
    return FAINT;
  }

  @Override
  public String word() {
    return word;
  }
}
