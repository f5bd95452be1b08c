package enishi.programme.event;

import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An event's report as a terminal shows it. */
final class EventSheets {
  private final Phrases phrases;

  EventSheets(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Sheet> of(EventReport report) {
    List<Sheet> sheets = new ArrayList<>();
    sheets.add(people(report));
    sheets.add(Sheet.text(say("meetings"), meetings(report.meetings())));
    sheets.add(projects(report.projects()));
    if (report.editions().series() != null) {
      sheets.add(editions(report.editions()));
    }
    sheets.add(Sheet.text(say("score"), score(report.score())));
    report.subjects().forEach(subject -> sheets.add(claims(subject)));
    return sheets;
  }

  List<Sheet> of(EventPreparation answer) {
    return List.of(
        new Sheet(
            say("prepare.of", answer.name(), answer.asOf().toString()),
            List.of(say("prepare.who"), say("prepare.whom"), say("prepare.shared"), ""),
            answer.pairs().stream()
                .map(
                    pair ->
                        List.of(
                            pair.a().name(),
                            pair.b().name(),
                            String.valueOf(pair.shared()),
                            pair.across() ? say("prepare.across") : ""))
                .toList(),
            List.of(say("prepare.people", answer.people(), answer.unseen()))),
        new Sheet(
            say("prepare.tables", answer.size()),
            List.of(say("prepare.table"), say("column.people")),
            answer.tables().stream()
                .map(
                    table ->
                        List.of(
                            String.valueOf(table.number()),
                            table.guests().stream()
                                .map(EventPreparation.Guest::name)
                                .collect(Collectors.joining(say("prepare.and")))))
                .toList(),
            List.of(
                say("prepare.score", answer.newPairs(), answer.bound(), one(100 * answer.gap())))));
  }

  private Sheet people(EventReport report) {
    List<List<String>> rows = new ArrayList<>();
    for (EventReport.Group role : report.people().roles()) {
      rows.add(row(say("roles"), say("role." + role.group()), role));
    }
    for (EventReport.Mix mix : report.people().mixes()) {
      String title = say("mix." + mix.of());
      for (EventReport.Group group : mix.groups()) {
        rows.add(row(title, name(mix.of(), group.group()), group));
      }
      Integer unknown = mix.unknown();
      Integer whole = mix.whole();
      Double share =
          unknown == null || whole == null || whole == 0
              ? null
              : Double.valueOf((double) unknown / whole);
      rows.add(row(title, say("unknown." + mix.of()), new EventReport.Group("", unknown, share)));
    }
    Integer reported = report.people().reported();
    return new Sheet(
        say("of", report.name(), report.asOf().toString()),
        List.of(say("column.division"), say("column.group"), say("column.people"), say("share")),
        rows,
        List.of(
            say("present", count(report.people().present())),
            say("reported", reported == null ? say("unrecorded") : String.valueOf(reported))));
  }

  private List<String> row(String title, String name, EventReport.Group group) {
    Double share = group.share();
    return List.of(
        title,
        name,
        count(group.people()),
        share == null ? "" : String.format(Locale.ROOT, "%.1f%%", 100 * share));
  }

  private String name(String mix, String group) {
    return mix.equals("region") ? group : say(mix + "." + group);
  }

  private List<String> meetings(EventReport.Meetings meetings) {
    List<String> lines = new ArrayList<>();
    lines.add(say("stated", count(meetings.stated()), count(meetings.first())));
    if (meetings.crowd()) {
      lines.add(say("crowd", count(meetings.n()), meetings.most()));
    } else if (meetings.expected() != null) {
      lines.add(
          say(
              "possible",
              count(meetings.possible()),
              two(meetings.weight()),
              two(meetings.expected())));
    }
    lines.add(say("later", count(meetings.later()), count(meetings.laterMet())));
    return lines;
  }

  private Sheet projects(EventReport.Projects projects) {
    List<List<String>> rows = new ArrayList<>();
    projects
        .stated()
        .forEach(one -> rows.add(List.of(say("project.stated"), one.name(), day(one.startedOn()))));
    projects
        .found()
        .forEach(
            one ->
                rows.add(
                    List.of(
                        say("project.found", one.pairs()),
                        one.name(),
                        one.startedOn().toString())));
    List<String> notes = new ArrayList<>();
    EventReport.Yield ratio = projects.of();
    if (ratio != null) {
      notes.add(
          say("yield", bound(ratio.projects()), bound(ratio.people()), two(ratio.perHundred())));
      if (ratio.open()) {
        notes.add(say("yield.open"));
      }
    }
    notes.add(say("found.note", projects.days()));
    return new Sheet(
        say("projects"),
        List.of(say("column.how"), say("column.project"), say("column.started")),
        rows,
        notes);
  }

  private String bound(EventReport.Bound bound) {
    String number = String.format(Locale.ROOT, "%.0f", bound.value());
    return bound.atLeast() ? "≥" + number : number;
  }

  private Sheet editions(EventReport.Editions editions) {
    return new Sheet(
        say("editions.of", String.valueOf(editions.series())),
        List.of(say("column.event"), say("column.day"), say("column.present"), say("returning")),
        editions.editions().stream()
            .map(
                one ->
                    List.of(
                        one.name(),
                        day(one.startsOn()),
                        one.recorded() ? count(one.present()) : say("unrecorded"),
                        one.returning() == null ? say("unrecorded") : count(one.returning())))
            .toList(),
        editions.several() == null
            ? List.of()
            : List.of(say("several", count(editions.several()))));
  }

  private List<String> score(EventReport.Score score) {
    List<String> lines = new ArrayList<>();
    if (score.points() != null) {
      lines.add(
          say(
              "score.answers",
              one(score.points()),
              String.valueOf(score.n()),
              one(score.low()),
              one(score.high())));
      if (score.rough()) {
        lines.add(say("score.rough"));
      }
    } else if (score.hidden()) {
      lines.add(say("score.hidden"));
    } else {
      lines.add(say("score.none"));
    }
    for (EventReport.Published one : score.published()) {
      lines.add(say("score.published", one.value(), one.source()));
      lines.add(
          one.smallest() == null
              ? say("score.impossible", one.most())
              : say("score.could", one.smallest(), one.upTo(), one.within()));
    }
    return lines;
  }

  private Sheet claims(EventReport.Subject subject) {
    List<List<String>> rows = new ArrayList<>();
    for (EventReport.Reading reading : subject.readings()) {
      for (EventReport.Cited cited : reading.claims()) {
        rows.add(
            List.of(
                cited.measure(),
                cited.value(),
                text(cited.unit()),
                text(cited.qualifier()),
                text(cited.asOf()),
                cited.source(),
                reading.disagree() ? say("disagree") : ""));
      }
    }
    return new Sheet(
        say("claims.of", subject.name()),
        List.of(
            say("column.measure"),
            say("column.value"),
            say("column.unit"),
            say("column.qualifier"),
            say("column.day"),
            say("column.source"),
            ""),
        rows,
        List.of());
  }

  private String count(@Nullable Integer count) {
    return count == null ? say("hidden") : String.valueOf(count);
  }

  private String day(java.time.@Nullable LocalDate day) {
    return day == null ? say("unrecorded") : day.toString();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String one(@Nullable Double number) {
    return number == null ? "" : String.format(Locale.ROOT, "%.1f", number);
  }

  private static String two(@Nullable Double number) {
    return number == null ? "" : String.format(Locale.ROOT, "%.2f", number);
  }

  private String say(String key, Object... values) {
    return phrases.say("event." + key, values);
  }
}
