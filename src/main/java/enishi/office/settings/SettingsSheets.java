package enishi.office.settings;

import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Settings as tables for a terminal and for spreadsheets. */
final class SettingsSheets {
  private final Words words;
  private final SettingsView view;

  SettingsSheets(Words words) {
    this.words = words;
    this.view = new SettingsView(Map.of(), words);
  }

  List<Sheet> of(SettingList list) {
    List<List<String>> rows =
        list.groups().stream()
            .flatMap(group -> group.settings().stream())
            .map(
                line ->
                    List.of(
                        line.key(),
                        view.meaning(line),
                        line.value(),
                        view.unit(line),
                        line.least() == null ? "" : line.least() + "–" + line.most(),
                        line.standard(),
                        view.state(line),
                        view.source(line)))
            .toList();
    return List.of(
        new Sheet(
            "",
            columns("key meaning value unit range standard state source"),
            rows,
            List.of(words.text("ours"))));
  }

  List<Sheet> of(List<PastVersion> versions) {
    List<List<String>> rows =
        versions.stream()
            .map(
                version ->
                    List.of(
                        String.valueOf(version.version()),
                        version.version() == 0 ? "" : view.at(version.at()),
                        version.by(),
                        version.changes().stream()
                            .map(Change::inWords)
                            .collect(Collectors.joining(", ")),
                        view.note(version)))
            .toList();
    return List.of(new Sheet("", columns("version at by changes note"), rows, List.of()));
  }

  List<Sheet> of(Preview preview) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(
        new Sheet(
            "",
            columns("answers effect"),
            List.of(
                List.of(words.text("effect.tiers"), view.count(preview.tiers())),
                List.of(words.text("effect.verdicts"), view.count(preview.verdicts())),
                List.of(words.text("effect.paths"), view.count(preview.paths())),
                List.of(words.text("effect.asked"), view.count(preview.asked()))),
            List.of(
                words.text("preview.as-of", preview.asOf().toString()),
                words.text("preview.took", view.seconds(preview.tookMillis())),
                words.text(preview.reachesAnswers() ? "ours" : "preview.no-answer"))));
    sheets.add(
        changes(
            "effect.tiers",
            preview.tiers().first(),
            one ->
                List.of(
                    one.personName() + " – " + one.municipalityName(),
                    view.strength(one.from()) + " " + view.band(one.fromBand()),
                    view.strength(one.to()) + " " + view.band(one.toBand()))));
    sheets.add(
        changes(
            "effect.verdicts",
            preview.verdicts().first(),
            one ->
                List.of(
                    one.personName() + " – " + one.projectName(),
                    view.standing(one.from()),
                    view.standing(one.to()))));
    sheets.add(changes("effect.paths", preview.paths().first(), this::path));
    sheets.add(changes("effect.asked", preview.asked().first(), this::path));
    return sheets;
  }

  private List<String> path(PathChange one) {
    return List.of(
        one.fromName() + " – " + one.toName(), view.way(one.before()), view.way(one.after()));
  }

  private <T> Sheet changes(String title, List<T> first, Function<T, List<String>> row) {
    return new Sheet(
        words.text(title),
        columns("who before after"),
        first.stream().map(row).toList(),
        List.of());
  }

  private List<String> columns(String names) {
    return Arrays.stream(names.split(" ")).map(name -> words.text("column." + name)).toList();
  }
}
