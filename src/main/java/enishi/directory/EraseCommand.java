package enishi.directory;

import static enishi.model.EnishiException.badInput;

import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi erase --person ID --yes}. */
@Command(
    name = "erase",
    description = "Removes a person everywhere and for ever; only counts stay.")
public final class EraseCommand implements Callable<Integer> {
  private final Supplier<Erasures> erasures;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(names = "--person", required = true, paramLabel = "ID", description = "Whom")
  private String person = "";

  @Option(names = "--yes", description = "Yes, it cannot be undone")
  private boolean yes;

  public EraseCommand(Supplier<Erasures> erasures, Terminal terminal) {
    this.erasures = erasures;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Id id = Id.parse(EntityKind.PERSON, person);
    if (!yes) {
      throw badInput(
          "erasing (%s) cannot be undone, expected --yes.%nMaybe take the person out of the dataset"
              + " instead, or set their consent to hidden.",
          id);
    }
    Erased erased = erasures.get().erase(id, Asker.owner());
    Phrases phrases = terminal.phrases("directory");
    terminal.print(
        options.format(),
        erased,
        () ->
            List.of(
                new Sheet(
                    phrases.say("consent.erased"),
                    phrases.list("consent.erased.kind consent.erased.rows"),
                    erased.removed().stream()
                        .map(removed -> List.of(removed.kind(), String.valueOf(removed.rows())))
                        .toList(),
                    List.of())));
    return 0;
  }
}
