package enishi.office;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code enishi week}: what to do this week. */
@Command(name = "week", description = "What to do this week: needs, people about to lapse, events")
public final class WeekCommand implements Callable<Integer> {
  private final Supplier<Weeks> weeks;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  public WeekCommand(Supplier<Weeks> weeks, Clock clock, Terminal terminal) {
    this.weeks = weeks;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Week week = weeks.get().find(options.asOf(clock), Asker.owner());
    terminal.print(options.format(), week, () -> List.of(sheet(week)));
    return 0;
  }

  private static Sheet sheet(Week week) {
    List<List<String>> rows = new ArrayList<>();
    week.needs().forEach(need -> rows.add(List.of("need without candidates", need.title())));
    week.leaving()
        .forEach(
            town ->
                rows.add(
                    List.of(
                        "about to lapse",
                        "%s: %d within %d days"
                            .formatted(town.name(), town.people(), town.days()))));
    week.events()
        .forEach(event -> rows.add(List.of("event ahead", event.on() + " " + event.name())));
    week.behind()
        .forEach(
            ledger ->
                rows.add(
                    List.of("behind plan", "%s: %d rows".formatted(ledger.name(), ledger.rows()))));
    return new Sheet("", List.of("what", "which"), rows, List.of());
  }
}
