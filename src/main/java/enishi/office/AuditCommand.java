package enishi.office;

import static enishi.model.EnishiException.badInput;

import enishi.security.Asker;
import enishi.security.AuditHead;
import enishi.security.AuditKey;
import enishi.security.AuditVerification;
import enishi.terminal.CommonOptions;
import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code enishi audit verify|head}, as the owner of the store. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Says whether the record of who read whose data is as it was written.")
public final class AuditCommand {
  private final Supplier<Audits> audits;
  private final Terminal terminal;

  public AuditCommand(Supplier<Audits> audits, Terminal terminal) {
    this.audits = audits;
    this.terminal = terminal;
  }

  @Command(
      name = "head",
      mixinStandardHelpOptions = true,
      description = "Prints the end of the chain, to be noted down outside of this machine.")
  int head(@Mixin(name = CommonOptions.MIXIN) CommonOptions options) {
    Audits.Noted noted = audits.get().head(Asker.owner());
    terminal.print(
        options.format(), noted, () -> List.of(Sheet.text("", List.of(noted.head().toString()))));
    return 0;
  }

  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "Walks along the whole chain; exit code 1 where something does not fit.")
  int verify(
      @Mixin(name = CommonOptions.MIXIN) CommonOptions options,
      @Option(names = "--head", paramLabel = "HEAD", description = "A head that was noted down")
          @Nullable String head,
      @Option(
              names = "--earlier-key",
              paramLabel = "FILE",
              arity = "1..*",
              description = "Files with keys that were used before")
          @Nullable List<Path> earlier) {
    AuditVerification found =
        audits
            .get()
            .verify(
                head == null ? null : AuditHead.parse(head),
                Asker.owner(),
                Objects.requireNonNullElse(earlier, List.<Path>of()).stream()
                    .map(AuditCommand::key)
                    .toArray(AuditKey[]::new));
    terminal.print(options.format(), found, () -> sheets(found));
    return found.isWhole() ? 0 : 1;
  }

  private static AuditKey key(Path file) {
    try {
      return AuditKey.of(Files.readString(file));
    } catch (IOException e) {
      throw badInput("key file (%s) cannot be read", file);
    }
  }

  private List<Sheet> sheets(AuditVerification found) {
    Phrases phrases = terminal.phrases("office");
    List<String> lines = new ArrayList<>();
    lines.add(phrases.say("audit.verdict." + found.verdict().word()));
    lines.add(phrases.say("audit.entries", found.entries()));
    if (found.earlier() > 0) {
      lines.add(phrases.say("audit.earlier", found.earlier()));
    }
    if (found.redacted() > 0) {
      lines.add(phrases.say("audit.redacted", found.redacted()));
    }
    if (!found.keys().isEmpty()) {
      lines.add(phrases.say("audit.keys", found.unchecked(), String.join(" ", found.keys())));
    }
    if (found.head() != null) {
      lines.add(phrases.say("audit.head", found.head().toString()));
    }
    List<Sheet> sheets = new ArrayList<>(List.of(Sheet.text("", lines)));
    if (found.broken() > 0) {
      sheets.add(
          new Sheet(
              phrases.say("audit.broken", found.broken()),
              phrases.list("audit.number audit.when audit.what"),
              found.breaks().stream()
                  .map(
                      at ->
                          List.of(
                              String.valueOf(at.number()),
                              Objects.toString(at.at(), ""),
                              phrases.say("audit.break." + at.what().word())))
                  .toList(),
              List.of()));
    }
    return sheets;
  }
}
