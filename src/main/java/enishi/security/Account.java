package enishi.security;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in.
 *
 * @param name what is typed at sign-in: small letters, digits, {@code . _ - @}, at most 64
 * @param person whom the account stands for; a member account always has one
 * @param scope the municipalities and projects an organizer works for
 */
public record Account(String name, Role role, @Nullable Id person, List<Id> scope) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");

  public Account {
    if (!NAME.matcher(name).matches()) {
      throw badInput(
          "account name (%s) must be 1 to 64 small letters, digits or . _ - @, a letter or digit"
              + " first",
          name);
    }
    if (name.equals(Asker.OWNER)) {
      throw badInput("account name (%s) stands for the command line, expected another", name);
    }
    if (person != null && !person.is(EntityKind.PERSON)) {
      throw badInput("account (%s) stands for (%s), expected person:…", name, person);
    }
    if (role == Role.MEMBER && person == null) {
      throw badInput(
          "account (%s) of a member stands for nobody, expected person:…%nMaybe add --person ID.",
          name);
    }
    scope = scope.stream().distinct().sorted().toList();
    for (Id id : scope) {
      if (!id.is(EntityKind.MUNICIPALITY) && !id.is(EntityKind.PROJECT)) {
        throw badInput(
            "scope (%s) of account (%s) is neither a municipality nor a project", id, name);
      }
    }
    if (role != Role.ORGANIZER && !scope.isEmpty()) {
      throw badInput("account (%s) is no organizer but has a scope (%s)", name, scope);
    }
  }

  public static Account administrator(String name) {
    return new Account(name, Role.ADMINISTRATOR, null, List.of());
  }

  public static Account organizer(String name, List<Id> scope) {
    return new Account(name, Role.ORGANIZER, null, scope);
  }

  public static Account researcher(String name) {
    return new Account(name, Role.RESEARCHER, null, List.of());
  }

  public static Account member(String name, Id person) {
    return new Account(name, Role.MEMBER, person, List.of());
  }

  /** The name as it is kept, however it was typed: phones like to begin with a capital letter. */
  static String tidy(String typedName) {
    return typedName.strip().toLowerCase(Locale.ROOT);
  }
}
