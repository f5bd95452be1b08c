package enishi.directory;

import enishi.model.Word;

/** How close two are in a word, for people; the bounds are our setting. */
public enum Band implements Word {
  STRONG("strong", 0.25),
  FAIR("fair", 0.08),
  FAINT("faint", 0);

  private final String word;
  private final double from;

  Band(String word, double from) {
    this.word = word;
    this.from = from;
  }

  /** The band of a strength, 0..1. */
  static Band of(double strength) {
    return strength >= STRONG.from ? STRONG : strength >= FAIR.from ? FAIR : FAINT;
  }

  @Override
  public String word() {
    return word;
  }
}
