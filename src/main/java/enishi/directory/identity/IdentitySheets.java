package enishi.directory.identity;

import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Suggestions and merges as tables of a terminal. */
final class IdentitySheets {
  private IdentitySheets() {}

  static Sheet suggestions(Suggestions found, Phrases phrases) {
    return new Sheet(
        phrases.say("identity.title"),
        phrases.list(
            "identity.column.a identity.column.a-name identity.column.b identity.column.b-name"
                + " identity.points identity.column.reasons"),
        found.suggestions().stream().map(IdentitySheets::row).toList(),
        List.of(phrases.say("identity.total", found.total()), phrases.say("identity.ours")));
  }

  private static List<String> row(Suggestion one) {
    return List.of(
        one.a().id().value(),
        one.a().name(),
        one.b().id().value(),
        one.b().name(),
        String.format(Locale.ROOT, "%.1f", one.points()),
        one.parts().stream()
            .filter(part -> part.points() != 0)
            .map(p -> "%s:%s %+.1f".formatted(p.field(), p.level(), p.points()))
            .collect(Collectors.joining(", ")));
  }

  static Sheet merges(List<Merge> merges, Phrases phrases) {
    return new Sheet(
        phrases.say("identity.past"),
        phrases.list(
            "identity.column.merge identity.column.kept identity.column.gone"
                + " identity.column.gone-name identity.column.at identity.column.by"
                + " identity.column.undone"),
        merges.stream()
            .map(
                merge ->
                    List.of(
                        merge.id(),
                        merge.kept().value(),
                        merge.gone().value(),
                        merge.goneName(),
                        merge.at().toString(),
                        merge.by(),
                        merge.undoneAt() == null ? "" : merge.undoneAt().toString()))
            .toList(),
        List.of());
  }
}
