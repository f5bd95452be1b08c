package enishi.office;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The door for keeping accounts: administrators keep all, organizers the member accounts of persons
 * they may see.
 */
public final class AccountKeeping {
  private final Accounts accounts;
  private final LivingNetwork network;
  private final Views views;
  private final Clock clock;

  public AccountKeeping(Accounts accounts, LivingNetwork network, Views views, Clock clock) {
    this.accounts = accounts;
    this.network = network;
    this.views = views;
    this.clock = clock;
  }

  /** The accounts that the asker keeps, by name. */
  public List<Account> list(Asker asker) {
    asker.requireOrganizes();
    View view = view(asker);
    return accounts.list().stream().filter(account -> keeps(asker, view, account)).toList();
  }

  /** The account with the names of whom and what it is for. */
  KeptAccount describe(Account account, Asker asker) {
    return KeptAccount.of(account, view(asker));
  }

  /** Whether the asker keeps that account. */
  boolean keeps(Account account, Asker asker) {
    return keeps(asker, view(asker), account);
  }

  /** The same with the names of whom and what they are for. */
  List<KeptAccount> listWithNames(Asker asker) {
    View view = view(asker);
    return list(asker).stream().map(account -> KeptAccount.of(account, view)).toList();
  }

  /**
   * Creates the account. Throws unknown-id where the person or something of the scope is not
   * described or may not be seen, in-use where the name is taken, forbidden where the asker may not
   * keep such an account.
   *
   * @param password null to generate one
   * @return the password, which is kept nowhere else
   */
  public String create(Account account, @Nullable String password, Asker asker) {
    admit(account, asker);
    String first = password == null ? accounts.generatePassword() : password;
    accounts.create(account, first);
    return first;
  }

  /**
   * Throws unknown-id where the person or something of the scope is not described or may not be
   * seen, forbidden where the asker may not keep such an account.
   */
  void admit(Account account, Asker asker) {
    asker.requireMayKeep(account);
    View view = view(asker);
    Id person = account.person();
    if (person != null) {
      view.resolve(person);
    }
    account.scope().forEach(view::resolve);
  }

  /**
   * Gives the account another password and ends its sessions.
   *
   * @param password null to generate one
   * @return the password, which is kept nowhere else
   */
  public String changePassword(String name, @Nullable String password, Asker asker) {
    Account account = get(name, asker);
    String next = password == null ? accounts.generatePassword() : password;
    accounts.changePassword(account.name(), next);
    return next;
  }

  /** What the account is bound to at the office's own sign-in; empty for nothing. */
  String findBinding(String name, Asker asker) {
    return accounts.findBinding(get(name, asker).name());
  }

  /**
   * Binds the account to a subject or mail address of the office's own sign-in; an empty one takes
   * it away. Throws forbidden for all but administrators, in-use where another account has it.
   */
  public void bind(String name, String subject, Asker asker) {
    Account account = get(name, asker);
    asker.requireAdministrator("bind accounts");
    accounts.bind(account.name(), subject);
  }

  /** Deletes the account with its tokens and answers what it was. */
  public Account delete(String name, Asker asker) {
    Account account = get(name, asker);
    accounts.delete(account.name());
    return account;
  }

  /**
   * An account that the asker keeps. Throws unknown-id where there is none, in the same words
   * whether it is somebody else's to keep or not there at all.
   */
  public Account get(String name, Asker asker) {
    asker.requireOrganizes();
    return accounts
        .find(name)
        .filter(account -> keeps(asker, view(asker), account))
        .orElseThrow(() -> Accounts.unknown(name));
  }

  private static boolean keeps(Asker asker, View view, Account account) {
    return asker.seesEverything()
        || (asker.mayKeep(account) && view.find(personOf(account)).isPresent());
  }

  /** A member account always stands for somebody. */
  private static Id personOf(Account account) {
    Id person = account.person();
    if (person == null) {
      throw new IllegalStateException("account " + account.name() + " stands for nobody");
    }
    return person;
  }

  private View view(Asker asker) {
    return views.of(asker, network.now(), LocalDate.now(clock));
  }
}
