package enishi.office;

import static enishi.model.EnishiException.badInput;

import enishi.model.Id;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.IssuedInvitation;
import enishi.security.OpenSession;
import enishi.security.Role;
import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code enishi account list|create|invite|reset|password|unlock|sessions|codes-off|bind|delete},
 * as the owner of the store.
 */
@Command(
    name = "account",
    mixinStandardHelpOptions = true,
    description = "Keeps the accounts that may sign in.")
public final class AccountCommand {
  private final Supplier<AccountKeeping> keeping;
  private final Supplier<AccountCare> care;
  private final Terminal terminal;
  private final InputStream in;

  /**
   * @param in where {@code --password-stdin} reads
   */
  public AccountCommand(
      Supplier<AccountKeeping> keeping,
      Supplier<AccountCare> care,
      Terminal terminal,
      InputStream in) {
    this.keeping = keeping;
    this.care = care;
    this.terminal = terminal;
    this.in = in;
  }

  /**
   * An account with the password that was generated for it now.
   *
   * @param password null where the user chose it
   */
  private record NewPassword(String account, @Nullable String password) {}

  /** What was done to an account. */
  private record Done(String account, String what) {}

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the accounts by name.")
  int list(@Mixin(name = CommonOptions.MIXIN) CommonOptions options) {
    List<Account> list = keeping.get().list(Asker.owner());
    terminal.print(options.format(), list, () -> List.of(AccountSheets.accounts(list)));
    return 0;
  }

  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = "Creates an account and prints the password where it is generated.")
  int create(
      @Mixin(name = CommonOptions.MIXIN) CommonOptions options,
      @Parameters(paramLabel = "NAME", description = "Small letters, digits, . _ - @") String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "administrator, organizer, researcher or member")
          Role role,
      @Option(names = "--person", paramLabel = "ID", description = "Whom the account stands for")
          @Nullable String person,
      @Option(
              names = "--scope",
              paramLabel = "ID",
              arity = "1..*",
              description = "Municipalities and projects that an organizer works for")
          @Nullable List<String> scope,
      @Option(
              names = "--password-stdin",
              description = "Read the password from standard input instead of generating one")
          boolean fromStdin) {
    Account account = account(name, role, person, scope);
    String given = given(fromStdin);
    String password = care.get().create(account, given, Asker.owner());
    return show(options, account.name(), given == null ? password : null);
  }

  @Command(
      name = "invite",
      mixinStandardHelpOptions = true,
      description = "Prints a code with which somebody begins an account, once, within 7 days.")
  int invite(
      @Mixin(name = CommonOptions.MIXIN) CommonOptions options,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "administrator, organizer, researcher or member")
          Role role,
      @Option(names = "--person", paramLabel = "ID", description = "Whom the account stands for")
          @Nullable String person,
      @Option(
              names = "--scope",
              paramLabel = "ID",
              arity = "1..*",
              description = "Municipalities and projects that an organizer works for")
          @Nullable List<String> scope) {
    return show(options, care.get().invite(account("invited", role, person, scope), Asker.owner()));
  }

  @Command(
      name = "reset",
      mixinStandardHelpOptions = true,
      description = "Prints a code with which the holder chooses a new password, within 7 days.")
  int reset(
      @Mixin(name = CommonOptions.MIXIN) CommonOptions options,
      @Parameters(paramLabel = "NAME") String name) {
    return show(options, care.get().reset(name, Asker.owner()));
  }

  @Command(
      name = "unlock",
      mixinStandardHelpOptions = true,
      description = "Lets an account sign in again that was shut out after failures.")
  int unlock(
      @Mixin(name = CommonOptions.MIXIN) CommonOptions options,
      @Parameters(paramLabel = "NAME") String name) {
    Optional<Instant> until = care.get().unlock(name, Asker.owner());
    return show(options, new Done(name, until.map(u -> "unlocked").orElse("was not shut out")));
  }

  @Command(
      name = "sessions",
      mixinStandardHelpOptions = true,
      description = "Lists where an account is signed in on pages, or ends all of that.")
  int sessions(
      @Mixin(name = CommonOptions.MIXIN) CommonOptions options,
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--end", description = "End all of them") boolean end) {
    if (end) {
      long ended = care.get().endSessions(name, Asker.owner());
      return show(options, new Done(name, "sessions ended: " + ended));
    }
    List<OpenSession> list = care.get().listSessions(name, Asker.owner());
    terminal.print(options.format(), list, () -> List.of(AccountSheets.sessions(list)));
    return 0;
  }

  @Command(
      name = "codes-off",
      mixinStandardHelpOptions = true,
      description = "Asks an account for no more codes of a phone, where the phone is lost.")
  int codesOff(
      @Mixin(name = CommonOptions.MIXIN) CommonOptions options,
      @Parameters(paramLabel = "NAME") String name) {
    care.get().removeCodes(name, Asker.owner());
    return show(options, new Done(name, "asks for no codes"));
  }

  @Command(
      name = "password",
      mixinStandardHelpOptions = true,
      description = "Gives an account a new password and ends its sessions.")
  int password(
      @Mixin(name = CommonOptions.MIXIN) CommonOptions options,
      @Parameters(paramLabel = "NAME") String name,
      @Option(
              names = "--password-stdin",
              description = "Read the password from standard input instead of generating one")
          boolean fromStdin) {
    String given = given(fromStdin);
    String password = care.get().changePassword(name, given, Asker.owner());
    return show(options, name, given == null ? password : null);
  }

  @Command(
      name = "delete",
      mixinStandardHelpOptions = true,
      description = "Deletes an account with its tokens.")
  int delete(
      @Mixin(name = CommonOptions.MIXIN) CommonOptions options,
      @Parameters(paramLabel = "NAME") String name) {
    Account deleted = care.get().delete(name, Asker.owner());
    terminal.print(
        options.format(), deleted, () -> List.of(Sheet.text("", List.of("deleted " + name))));
    return 0;
  }

  @Command(
      name = "bind",
      mixinStandardHelpOptions = true,
      description = "Binds an account to a subject or mail address of the office's own sign-in.")
  int bind(
      @Mixin(name = CommonOptions.MIXIN) CommonOptions options,
      @Parameters(paramLabel = "NAME") String name,
      @Parameters(paramLabel = "SUBJECT", description = "Empty takes it away") String subject) {
    care.get().bind(name, subject, Asker.owner());
    return show(options, new Done(name, subject.isBlank() ? "unbound" : "bound to " + subject));
  }

  private static Account account(
      String name, Role role, @Nullable String person, @Nullable List<String> scope) {
    return new Account(
        name.strip().toLowerCase(Locale.ROOT),
        role,
        person == null ? null : Id.parse(person),
        scope == null ? List.of() : scope.stream().map(Id::parse).toList());
  }

  private int show(CommonOptions options, Done done) {
    terminal.print(
        options.format(),
        done,
        () -> List.of(Sheet.text("", List.of("account " + done.account() + ": " + done.what()))));
    return 0;
  }

  private int show(CommonOptions options, IssuedInvitation issued) {
    List<String> lines =
        List.of(
            "code " + issued.code() + " (it is not shown again)",
            "open " + issued.path() + " below the address of this Enishi",
            "good until " + issued.invitation().expiresAt());
    terminal.print(options.format(), issued, () -> List.of(Sheet.text("", lines)));
    return 0;
  }

  private int show(CommonOptions options, String name, @Nullable String generated) {
    String words =
        generated == null
            ? "account %s".formatted(name)
            : "account %s, password %s (it is not shown again)".formatted(name, generated);
    terminal.print(
        options.format(),
        new NewPassword(name, generated),
        () -> List.of(Sheet.text("", List.of(words))));
    return 0;
  }

  private @Nullable String given(boolean fromStdin) {
    if (!fromStdin) {
      return null;
    }
    try {
      String line =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readLine();
      if (line == null) {
        throw badInput("standard input is empty, expected the password on its first line");
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
