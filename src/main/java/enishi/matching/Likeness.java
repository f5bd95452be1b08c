package enishi.matching;

import enishi.model.Word;

/** How somebody's word for a skill goes with the wanted one; what each counts is our own choice. */
enum Likeness implements Word {
  SAME("same", 1),
  SYNONYM("synonym", 0.9);

  private final String word;
  private final double fit;

  Likeness(String word, double fit) {
    this.word = word;
    this.fit = fit;
  }

  @Override
  public String word() {
    return word;
  }

  /** 0..1. */
  double fit() {
    return fit;
  }
}
