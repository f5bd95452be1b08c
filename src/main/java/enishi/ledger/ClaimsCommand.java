package enishi.ledger;

import enishi.ledger.ClaimSheet.Measure;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi claims}: the figures that documents give about a subject. */
@Command(name = "claims", description = "What documents say of a subject, what disagrees first")
public final class ClaimsCommand implements Callable<Integer> {
  private final Supplier<Claims> claims;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Option(
      names = "--subject",
      required = true,
      paramLabel = "ID",
      description = "About what, for example municipality:016331")
  private String subject = "";

  public ClaimsCommand(Supplier<Claims> claims, Clock clock, Terminal terminal) {
    this.claims = claims;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ClaimSheet sheet =
        claims.get().find(ClaimQuery.parse(subject, options.asOf(clock)), Asker.owner());
    Phrases phrases = terminal.phrases("ledger");
    terminal.print(options.format(), sheet, () -> List.of(sheet(sheet, phrases)));
    return 0;
  }

  private static Sheet sheet(ClaimSheet sheet, Phrases phrases) {
    List<List<String>> rows =
        Stream.concat(sheet.measures().stream(), sheet.related().stream())
            .flatMap(
                measure -> measure.claims().stream().map(claim -> row(measure, claim, phrases)))
            .toList();
    return new Sheet(
        phrases.say("claims.title"),
        phrases.list(
            "claims.about claims.measure claims.value claims.as-of claims.standing claims.source"),
        rows,
        List.of(
            rows.isEmpty()
                ? phrases.say("claims.none")
                : phrases.say("claims.conflicts", sheet.conflicts()),
            phrases.say("claims.more", sheet.more())));
  }

  private static List<String> row(Measure measure, Claim claim, Phrases phrases) {
    return List.of(
        measure.about().name(),
        claim.measure(),
        claim.figure() + (claim.qualifier().isEmpty() ? "" : "（" + claim.qualifier() + "）"),
        claim.asOf(),
        phrases.say("claims.standing." + measure.standing().word()),
        claim.source());
  }
}
