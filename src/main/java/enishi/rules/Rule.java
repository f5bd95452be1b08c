package enishi.rules;

/** What a rule file says. No version is ever changed. */
public interface Rule {
  String name();

  int version();
}
