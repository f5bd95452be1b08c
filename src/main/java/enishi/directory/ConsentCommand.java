package enishi.directory;

import enishi.model.Consent;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Word;
import enishi.security.Asker;
import enishi.terminal.CommonOptions;
import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi consent --person ID}. */
@Command(
    name = "consent",
    description = "What a person agreed to and who asked them; with --set, notes their choice.")
public final class ConsentCommand implements Callable<Integer> {
  private final Supplier<Consents> consents;
  private final Terminal terminal;

  @Mixin(name = CommonOptions.MIXIN)
  private CommonOptions options = new CommonOptions();

  @Option(names = "--person", required = true, paramLabel = "ID", description = "Whose")
  private String person = "";

  @Option(
      names = "--set",
      paramLabel = "CHOICE",
      description = "introducible, target_only or hidden")
  private @Nullable String choice;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "With --set: how many unanswered requests they take at once")
  private @Nullable Integer limit;

  public ConsentCommand(Supplier<Consents> consents, Terminal terminal) {
    this.consents = consents;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Id id = Id.parse(EntityKind.PERSON, person);
    Asker owner = Asker.owner();
    PersonConsent answer =
        choice == null
            ? consents.get().find(id, owner)
            : consents.get().choose(id, Word.parse(Consent.class, choice), limit, owner);
    terminal.print(options.format(), answer, () -> sheets(answer));
    return 0;
  }

  private List<Sheet> sheets(PersonConsent answer) {
    Phrases phrases = terminal.phrases("directory");
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("consent." + answer.consent().word()));
    if (answer.openRequestLimit() != null) {
      lines.add(phrases.say("consent.limit.is", answer.openRequestLimit()));
    }
    return List.of(
        Sheet.text(phrases.say("consent.of", answer.name()), lines),
        new Sheet(
            phrases.say("consent.requests"),
            phrases.list("consent.asked-on consent.requester consent.as consent.outcome"),
            answer.requests().stream()
                .map(
                    asked ->
                        List.of(
                            asked.askedOn().toString(),
                            Objects.toString(asked.requester().name(), phrases.say("unseen")),
                            phrases.say("consent.as." + asked.as()),
                            phrases.say(
                                "consent.outcome."
                                    + Objects.requireNonNullElse(asked.outcome(), "open"))))
                .toList(),
            List.of()));
  }
}
