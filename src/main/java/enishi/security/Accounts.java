package enishi.security;

import static enishi.model.EnishiException.badInput;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.store.Row;
import enishi.store.Store;
import enishi.store.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The door to accounts. Who may keep which account is the asker's matter: {@link Asker#mayKeep}.
 */
public final class Accounts {
  /** The account that is there from the first start. */
  public static final String FIRST_ADMINISTRATOR = "admin";

  /** One address and nothing that could end a line of a mail's head. */
  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{0,188}");

  private final Store store;
  private final Passwords passwords = new Passwords();

  /**
   * An account with what its sessions are checked against.
   *
   * @param stamp random, new with each password
   * @param secondFactor whether a code is asked after the password
   */
  record Credentials(Account account, String passwordHash, String stamp, boolean secondFactor) {}

  public Accounts(Store store) {
    this.store = store;
  }

  /** Throws in-use where the name is taken, bad-input for a password too short. */
  public void create(Account account, String password) {
    String hash = hashChecked(password);
    store.<List<Row>>transaction(work -> create(work, account, hash));
  }

  List<Row> create(Work work, Account account, String passwordHash) {
    var params = AccountRows.params(account, passwordHash, newStamp());
    List<Row> created = work.run(SecurityCypher.CREATE_ACCOUNT, params);
    if (created.isEmpty()) {
      throw new EnishiException(
          ErrorCode.IN_USE,
          "account (%s) is already there.%nMaybe change its password instead."
              .formatted(account.name()));
    }
    return created;
  }

  /** Throws bad-input for a password too short or too long. */
  String hashChecked(String password) {
    return passwords.hashChecked(password);
  }

  /**
   * Makes sure that there is a first administrator. Returns the generated password where one was
   * needed: it is kept nowhere else and must be shown now.
   *
   * @param password the password to begin with; null to generate one. An account that is already
   *     there keeps its own
   */
  public Optional<String> ensureAdministrator(@Nullable String password) {
    if (find(FIRST_ADMINISTRATOR).isPresent()) {
      return Optional.empty();
    }
    String first = password == null || password.isEmpty() ? passwords.readable() : password;
    create(Account.administrator(FIRST_ADMINISTRATOR), first);
    return first.equals(password) ? Optional.empty() : Optional.of(first);
  }

  /** A new password that is easy to copy by hand; it belongs to nobody yet. */
  public String generatePassword() {
    return passwords.readable();
  }

  public Optional<Account> find(String name) {
    return findCredentials(name).map(Credentials::account);
  }

  /** Throws unknown-id where there is no such account. */
  public Account get(String name) {
    return find(name).orElseThrow(() -> unknown(name));
  }

  /** By name. */
  public List<Account> list() {
    return store.read(SecurityCypher.LIST_ACCOUNTS, Map.of()).stream()
        .map(AccountRows::account)
        .toList();
  }

  /** Ends every session of the account. Tokens stay; they are revoked by themselves. */
  public void changePassword(String name, String password) {
    String hash = hashChecked(password);
    store.<List<Row>>transaction(work -> changePassword(work, name, hash));
  }

  List<Row> changePassword(Work work, String name, String passwordHash) {
    Map<String, Object> params =
        Map.of("name", Account.tidy(name), "password", passwordHash, "stamp", newStamp());
    List<Row> changed = work.run(SecurityCypher.CHANGE_PASSWORD, params);
    if (changed.isEmpty()) {
      throw unknown(name);
    }
    return changed;
  }

  /** The mail address that the account's holder left; empty where there is none. */
  public Optional<String> findMail(String name) {
    return store.read(SecurityCypher.FIND_MAIL, Map.of("name", name)).stream()
        .findFirst()
        .map(row -> row.text("mail"));
  }

  /** The addresses of the accounts that stand for a person. */
  public List<String> mailsOf(Id person) {
    return store.read(SecurityCypher.MAILS_OF, Map.of("person", person.value())).stream()
        .map(row -> row.text("mail"))
        .toList();
  }

  /** Keeps the account's mail address; an empty one takes it away. */
  public void keepMail(String name, String mail) {
    String address = mail.strip();
    if (!address.isEmpty() && !MAIL.matcher(address).matches()) {
      throw badInput("mail address (%s) is none, expected one such as hanako@example.jp", address);
    }
    Map<String, Object> params = Map.of("name", name, "mail", address);
    if (store.write(SecurityCypher.KEEP_MAIL, params).isEmpty()) {
      throw unknown(name);
    }
  }

  /** What the account is bound to at the office's own sign-in; empty for nothing. */
  public String findBinding(String name) {
    return store.read(SecurityCypher.FIND_BINDING, Map.of("name", Account.tidy(name))).stream()
        .findFirst()
        .orElseThrow(() -> unknown(name))
        .text("subject");
  }

  /**
   * Binds the account to the provider's subject or a mail address of the office's own sign-in; an
   * empty one takes it away. Throws in-use where another account has it.
   */
  public void bind(String name, String subject) {
    Account account = get(name);
    Map<String, Object> params = Map.of("name", account.name(), "subject", subject.strip());
    if (store.write(SecurityCypher.BIND_ACCOUNT, params).isEmpty()) {
      throw new EnishiException(
          ErrorCode.IN_USE, "another account is bound to (%s) already".formatted(subject.strip()));
    }
  }

  /** The account that is bound to that subject or mail address. */
  Optional<Account> findBound(String subject) {
    return store.read(SecurityCypher.FIND_BOUND, Map.of("subject", subject)).stream()
        .findFirst()
        .map(AccountRows::account);
  }

  /** Deletes the account with its tokens. The last administrator stays. */
  public void delete(String name) {
    Account account = get(name);
    store.<List<Row>>transaction(
        work -> {
          long others =
              work.run(SecurityCypher.LIST_ACCOUNTS, Map.of()).stream()
                  .map(AccountRows::account)
                  .filter(a -> a.role() == Role.ADMINISTRATOR && !a.name().equals(account.name()))
                  .count();
          if (account.role() == Role.ADMINISTRATOR && others == 0) {
            throw badInput(
                "account (%s) is the last administrator.%nMaybe create another one first.", name);
          }
          return work.run(SecurityCypher.DELETE_ACCOUNT, Map.of("name", account.name()));
        });
  }

  /**
   * Deletes the member accounts of a person who is erased, with their tokens and sessions, and
   * invitations for them; an account of the staff stays and stands for nobody. The names of those
   * that were deleted.
   */
  public List<String> forget(Work work, Id person) {
    Map<String, Object> params = Map.of("person", person.value());
    List<String> deleted =
        work.run(SecurityCypher.DELETE_ACCOUNTS_OF, params).getFirst().texts("names");
    work.run(SecurityCypher.UNBIND_ACCOUNTS_OF, params);
    work.run(SecurityCypher.DELETE_INVITATIONS_OF, params);
    return deleted;
  }

  /** The account, where name and password belong together. */
  public Optional<Account> check(String name, String password) {
    return checkCredentials(name, password).map(Credentials::account);
  }

  Optional<Credentials> checkCredentials(String name, String password) {
    Optional<Credentials> found = findCredentials(name);
    if (found.isEmpty()) {
      passwords.matchNobody(password);
    }
    return found.filter(c -> passwords.matches(password, c.passwordHash()));
  }

  Optional<Credentials> findCredentials(String name) {
    return store.read(SecurityCypher.FIND_ACCOUNT, Map.of("name", Account.tidy(name))).stream()
        .findFirst()
        .map(
            row ->
                new Credentials(
                    AccountRows.account(row),
                    row.text("password"),
                    row.text("stamp"),
                    row.flag("secondFactor")));
  }

  private static String newStamp() {
    return UUID.randomUUID().toString();
  }

  /** There is no such account, or it is not one that the asker keeps. */
  public static EnishiException unknown(String name) {
    return new EnishiException(
        ErrorCode.UNKNOWN_ID, "no account (%s).%nMaybe list the accounts first.".formatted(name));
  }
}
