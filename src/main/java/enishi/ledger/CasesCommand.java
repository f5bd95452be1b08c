package enishi.ledger;

import enishi.terminal.CommonOptions;
import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code enishi cases}: the case base, by words, year, body and category. */
@Command(name = "cases", description = "Finds cases by words, year, body and category")
public final class CasesCommand implements Callable<Integer> {
  private final Supplier<Cases> cases;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Parameters(arity = "0..1", paramLabel = "TEXT", description = "Words or the case's number")
  private @Nullable String text;

  @Option(names = "--year", paramLabel = "YEAR", description = "For example 2020 or 令和2年")
  private @Nullable String year;

  @Option(names = "--body", paramLabel = "NAME", description = "A part of the body's name")
  private @Nullable String body;

  @Option(names = "--body-kind", paramLabel = "KIND", description = "For example 町村")
  private @Nullable String bodyKind;

  @Option(names = "--category", paramLabel = "NAME", description = "For example 地域活性化")
  private @Nullable String category;

  @Option(names = "--subcategory", paramLabel = "NAME", description = "For example 関係人口")
  private @Nullable String subcategory;

  public CasesCommand(Supplier<Cases> cases, Terminal terminal) {
    this.cases = cases;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CaseList list =
        cases.get().find(CaseQuery.parse(text, year, body, bodyKind, category, subcategory, null));
    Phrases phrases = terminal.phrases("ledger");
    terminal.print(options.format(), list, () -> List.of(sheet(list, phrases)));
    return 0;
  }

  private static Sheet sheet(CaseList list, Phrases phrases) {
    return new Sheet(
        "",
        phrases.list("cases.number cases.year cases.body cases.title cases.category"),
        list.cases().stream()
            .map(
                one ->
                    List.of(
                        one.number(),
                        one.japaneseYear(),
                        one.body(),
                        one.title(),
                        one.category() + " " + one.subcategory()))
            .toList(),
        List.of(phrases.say("cases.total", list.total())));
  }
}
