package enishi.correction;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi corrections}: the queue, an answer, or all that is recorded of a person. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    description = "What people dispute about their records; answers it, or writes a person's file.")
public final class CorrectionsCommand implements Callable<Integer> {
  private final Supplier<Corrections> corrections;
  private final Supplier<Disclosures> disclosures;
  private final Clock clock;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(names = "--answer", paramLabel = "ID", description = "Which dispute to answer")
  private @Nullable String id;

  @Option(
      names = "--with",
      paramLabel = "ANSWER",
      description = "With --answer: accepted, declined, withdrawn or undone")
  private @Nullable String answer;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "With --answer: told to the person")
  private String reason = "";

  @Option(names = "--disclose", paramLabel = "PERSON", description = "Whose file to write")
  private @Nullable String person;

  @Option(names = "--to", paramLabel = "FILE", description = "With --disclose: the zip to write")
  private @Nullable Path to;

  public CorrectionsCommand(
      Supplier<Corrections> corrections,
      Supplier<Disclosures> disclosures,
      Clock clock,
      Terminal terminal) {
    this.corrections = corrections;
    this.disclosures = disclosures;
    this.clock = clock;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (person != null) {
      disclose(Id.parse(EntityKind.PERSON, person));
      return 0;
    }
    if (id != null) {
      Dispute answered =
          corrections.get().answer(id, CorrectionsController.state(answer), reason, Asker.owner());
      terminal.print(options.format(), answered, () -> List.of(sheet(List.of(answered))));
      return 0;
    }
    List<Dispute> all = corrections.get().list(Asker.owner());
    terminal.print(options.format(), all, () -> List.of(sheet(all)));
    return 0;
  }

  private void disclose(Id whose) {
    Path file = to;
    if (file == null) {
      throw badInput("--to is missing, expected a file such as aoki.zip");
    }
    PersonFile all = disclosures.get().find(whose, Asker.owner());
    try (OutputStream out = Files.newOutputStream(file)) {
      new DisclosureZip(
              terminal.phrases("correction"), terminal.phrases("directory"), clock.getZone())
          .write(all, out);
    } catch (IOException e) {
      throw badInput("file (%s) cannot be written", file);
    }
    terminal.line(file.toString());
  }

  private Sheet sheet(List<Dispute> disputes) {
    Phrases phrases = terminal.phrases("correction");
    return new Sheet(
        phrases.say("queue.title"),
        phrases.list("column.id column.person column.kind column.state column.due column.reason"),
        disputes.stream()
            .map(
                one ->
                    List.of(
                        one.id(),
                        Objects.toString(one.person().name(), ""),
                        phrases.say("kind." + one.kind().word()),
                        phrases.say("state." + one.state().word()),
                        one.dueOn() + (one.overdue() ? " " + phrases.say("overdue") : ""),
                        one.reason()))
            .toList(),
        disputes.isEmpty()
            ? List.of(phrases.say("queue.none"))
            : List.of(
                phrases.say("queue.days", DisputeKind.FACT.days(), DisputeKind.DISCLOSURE.days())));
  }
}
