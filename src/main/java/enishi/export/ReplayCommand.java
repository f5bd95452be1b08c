package enishi.export;

import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code enishi replay}: makes a file again from its method card, or says why it cannot. */
@Command(
    name = "replay",
    description = {
      "Makes a file again from its method card: the same bytes from the same data.",
      "Where the data, the rules or the program differ it says so, writes nothing and ends with 1.",
      "The day is the card's, whatever --as-of says."
    })
public final class ReplayCommand implements Callable<Integer> {
  private final Supplier<Exports> exports;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private final CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "CARD", description = "The method card, FILE.card.json")
  private Path card = Path.of("");

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = "Where the file is written again")
  private Path to = Path.of("");

  public ReplayCommand(Supplier<Exports> exports, Terminal terminal) {
    this.exports = exports;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    MethodCard then = FileWriting.read(card);
    Export export = exports.get().replay(then, Asker.owner());
    Path written = FileWriting.write(export, to);
    terminal.print(options.format(), export.card(), () -> List.of(sheet(then, export, written)));
    return 0;
  }

  private Sheet sheet(MethodCard then, Export export, Path written) {
    Phrases phrases = terminal.phrases("export");
    Sheet sheet = new CardSheet(phrases).of(export.card(), to, written);
    List<String> notes = new ArrayList<>(sheet.notes());
    notes.add(phrases.say("replay.same"));
    if (Replays.isOfAnotherRevision(then, export.card())) {
      notes.add(
          phrases.say(
              "replay.revision",
              String.valueOf(then.data().revision()),
              String.valueOf(export.card().data().revision())));
    }
    return new Sheet(sheet.title(), sheet.columns(), sheet.rows(), notes);
  }
}
