package enishi.office.settings;

import static enishi.model.EnishiException.badInput;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi settings}: the numbers of our own choice, what would change, and changing them. */
@Command(
    name = "settings",
    description = "Every number of our own choice; what another one would change; setting it")
public final class SettingsCommand implements Callable<Integer> {
  private final Supplier<SettingsDesk> desk;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(
      names = "--set",
      paramLabel = "KEY=NUMBER",
      description = "Another number; \"standard\" takes it back to the standard")
  private List<String> set = List.of();

  @Option(names = "--return-to", paramLabel = "VERSION", description = "All numbers of a version")
  private @Nullable Integer version;

  @Option(names = "--preview", description = "Say what would change; changes nothing")
  private boolean tryOut;

  @Option(names = "--apply", description = "Let it hold from now on")
  private boolean apply;

  @Option(names = "--note", paramLabel = "TEXT", description = "Why, for the history")
  private String note = "";

  @Option(names = "--versions", description = "Who set what when, the newest first")
  private boolean versions;

  public SettingsCommand(Supplier<SettingsDesk> desk, Clock clock, Terminal terminal) {
    this.desk = desk;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SettingsSheets sheets = new SettingsSheets(Words.in(terminal.language().locale()));
    boolean isChange = !set.isEmpty() || version != null;
    if (tryOut && apply || isChange != (tryOut || apply)) {
      throw badInput(
          "--set or --return-to (%s) goes with one of --preview and --apply.%nMaybe --preview.",
          isChange ? "given" : "not given");
    }
    if (tryOut) {
      Preview preview = desk.get().preview(proposal(), options.asOf(clock), Asker.owner());
      terminal.print(options.format(), preview, () -> sheets.of(preview));
    } else if (apply) {
      PastVersion applied = desk.get().apply(proposal(), note, null, Asker.owner());
      terminal.print(options.format(), applied, () -> sheets.of(List.of(applied)));
    } else if (versions) {
      List<PastVersion> all = desk.get().versions(Asker.owner());
      terminal.print(options.format(), all, () -> sheets.of(all));
    } else {
      SettingList list = desk.get().find(Asker.owner());
      terminal.print(options.format(), list, () -> sheets.of(list));
    }
    return 0;
  }

  private Proposal proposal() {
    SortedMap<String, String> values = new TreeMap<>();
    for (String one : set) {
      int equals = one.indexOf('=');
      if (equals < 1) {
        throw badInput(
            "--set (%s) is no key with a number, expected one such as enishi.strength.kappa=2.5",
            one);
      }
      values.put(one.substring(0, equals).strip(), one.substring(equals + 1).strip());
    }
    return new Proposal(values, version);
  }
}
