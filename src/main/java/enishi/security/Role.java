package enishi.security;

import enishi.model.Word;

/** What an account is for. */
public enum Role implements Word {
  /** Runs this Enishi: sees everything, keeps accounts and settings. */
  ADMINISTRATOR("administrator"),
  /** Works for towns or projects: imports, and sees the persons of its own scope. */
  ORGANIZER("organizer"),
  /** Studies the network: sees pseudonyms and counts. */
  RESEARCHER("researcher"),
  /** One person of the network: asks for itself only. */
  MEMBER("member");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
