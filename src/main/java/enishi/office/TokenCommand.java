package enishi.office;

import enishi.security.Accounts;
import enishi.security.Tokens;
import enishi.terminal.CommonOptions;
import enishi.terminal.CommonOptions.Format;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi token}: as a table it prints the token alone, for use in scripts. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Prints a new bearer token for the API. It is not shown again.")
public final class TokenCommand implements Callable<Integer> {
  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(
      names = "--account",
      paramLabel = "NAME",
      description = "Whose token it is (default: ${DEFAULT-VALUE})")
  private String account = Accounts.FIRST_ADMINISTRATOR;

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "How long it is good (default: ${DEFAULT-VALUE})")
  private int days = 30;

  private final Supplier<Tokens> tokens;
  private final Terminal terminal;

  public TokenCommand(Supplier<Tokens> tokens, Terminal terminal) {
    this.tokens = tokens;
    this.terminal = terminal;
  }

  /** A token as it is printed once. */
  private record NewToken(String account, int days, String token) {}

  @Override
  public Integer call() {
    var token = new NewToken(account, days, tokens.get().issue(account, days));
    terminal.print(options.format(), token, () -> List.of(sheet(token)));
    return 0;
  }

  private Sheet sheet(NewToken token) {
    return options.format() == Format.csv
        ? new Sheet(
            "",
            List.of("account", "days", "token"),
            List.of(List.of(token.account(), String.valueOf(token.days()), token.token())),
            List.of())
        : Sheet.text("", List.of(token.token()));
  }
}
