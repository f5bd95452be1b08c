package enishi.office.settings;

import enishi.model.Word;
import java.util.Locale;

/** Who proposed a number, and what it stands in. */
enum Source implements Word {
  /** Ours, in the formula of tie-decay networks. */
  TIE_DECAY,
  /** Ours, beside Newman's weight for what several share. */
  NEWMAN,
  /** Ours: how willingly people answer. */
  PRIOR,
  /** Ours alone. */
  OURS,
  /** The stated rule of referral-only projects says nothing, so ours. */
  REFERRAL_RULE,
  /** Ours, in Advogato's trust flow. */
  ADVOGATO,
  /** Usual in publishing counts; the number is ours. */
  DISCLOSURE,
  /** Ours, in a published test. */
  TEST,
  /** Ours, in the Leiden method. */
  LEIDEN,
  /** Ours, in the programme's leaflet, which says the middle of August. */
  LEAFLET;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
