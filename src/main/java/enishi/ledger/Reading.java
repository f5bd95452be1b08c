package enishi.ledger;

import enishi.model.Word;

/** What would make a published rate out of target and actual where dividing them does not. */
public enum Reading implements Word {
  /** The further decimals were cut off instead of rounded. */
  TRUNCATED("truncated"),
  /** Rounded half-up to fewer decimals than are printed. */
  ROUNDED("rounded"),
  /** More than 100 % is published as 100 %. */
  CAPPED("capped"),
  /** A ratio is published in place of a rate: the actual figure itself, or actual ÷ target. */
  RATIO("ratio"),
  /** Only one of several units was compared. */
  OTHER_UNIT("other-unit");

  private final String word;

  Reading(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
