package enishi.security;

/**
 * A part of an entry that an erasure may take out: the chain holds a seal of it, which stays, and
 * says nothing without the salt, which goes with the value.
 */
enum AuditField {
  ASKER("asker"),
  QUESTION("question"),
  SUBJECT("subject");

  private final String property;

  AuditField(String property) {
    this.property = property;
  }

  String property() {
    return property;
  }

  String salt() {
    return property + "Salt";
  }

  String seal() {
    return property + "Seal";
  }
}
