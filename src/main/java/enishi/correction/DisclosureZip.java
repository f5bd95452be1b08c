package enishi.correction;

import enishi.correction.Dispute.Disputed;
import enishi.directory.PersonReads.Read;
import enishi.directory.Shown;
import enishi.terminal.Phrases;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a person's file as one zip: {@code record.json} for programs, {@code record.html} to read.
 */
public final class DisclosureZip {
  private static final String STYLE =
      "body{font-family:sans-serif;line-height:1.6;margin:2rem auto;max-width:60rem;padding:0 1rem}"
          + "table{border-collapse:collapse;width:100%}"
          + "td,th{border:1px solid #bbb;padding:.3rem .5rem;text-align:left;vertical-align:top}";

  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final Phrases words;
  private final Phrases kinds;
  private final ZoneId zone;

  /**
   * @param words of this room
   * @param kinds of the directory, which names the kinds of facts
   */
  public DisclosureZip(Phrases words, Phrases kinds, ZoneId zone) {
    this.words = words;
    this.kinds = kinds;
    this.zone = zone;
  }

  /** Leaves the stream open. */
  public void write(PersonFile file, OutputStream out) {
    try {
      var zip = new ZipOutputStream(out);
      add(zip, "record.html", html(file));
      add(zip, "record.json", JSON.writeValueAsString(file));
      zip.finish();
      zip.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(BEGINNING);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private String html(PersonFile file) {
    var text = new StringBuilder();
    String title = words.say("file.title", file.person().name());
    text.append("<!DOCTYPE html>\n<html lang=\"" + words.say("file.language") + "\"><head>")
        .append("<meta charset=\"utf-8\"><title>")
        .append(escaped(title))
        .append("</title><style>")
        .append(STYLE)
        .append("</style></head><body>\n<h1>")
        .append(escaped(title))
        .append("</h1>\n<p>")
        .append(escaped(words.say("file.intro", minute(file.preparedAt()), file.preparedFor())))
        .append("</p>\n");
    table(text, "file.card", "file.what file.value", card(file));
    table(
        text,
        "file.facts",
        "file.on file.kind file.about file.note file.sources",
        file.facts().stream().map(this::fact).toList());
    table(text, "file.reads", "file.when file.who file.role file.action", reads(file.reads()));
    table(text, "file.given", "file.when file.who file.role file.action", reads(file.given()));
    table(
        text,
        "file.asked",
        "file.on file.who file.kind file.outcome",
        file.asked().stream()
            .map(
                asked ->
                    List.of(
                        asked.askedOn().toString(),
                        name(asked.requester()),
                        kinds.say("consent.as." + asked.as()),
                        kinds.say(
                            "consent.outcome."
                                + Objects.requireNonNullElse(asked.outcome(), "open"))))
            .toList());
    table(
        text,
        "file.sent",
        "file.on file.about",
        file.sent().stream()
            .map(sent -> List.of(sent.askedOn().toString(), name(sent.target())))
            .toList());
    table(
        text,
        "file.choices",
        "file.when file.value",
        file.choices().stream()
            .map(
                choice ->
                    List.of(minute(choice.at()), kinds.say("consent." + choice.consent().word())))
            .toList());
    table(
        text,
        "file.accounts",
        "file.who file.role",
        file.accounts().stream().map(one -> List.of(one.name(), one.role())).toList());
    table(
        text,
        "file.disputes",
        "file.when file.kind file.note file.outcome file.value",
        file.disputes().stream()
            .map(
                one ->
                    List.of(
                        minute(one.askedAt()),
                        words.say("kind." + one.kind().word()),
                        one.reason(),
                        words.say("state." + one.state().word()),
                        Objects.toString(one.answer(), "")))
            .toList());
    return text.append("</body></html>\n").toString();
  }

  private List<List<String>> card(PersonFile file) {
    var person = file.person();
    return List.of(
        List.of("id", person.id().value()),
        List.of(words.say("file.name"), person.name()),
        List.of(words.say("file.kana"), Objects.toString(person.kana(), "")),
        List.of(words.say("file.aliases"), String.join("、", person.aliases())),
        List.of(words.say("file.residence"), Objects.toString(person.residence(), "")),
        List.of(words.say("file.skills"), String.join("、", person.skills())),
        List.of(words.say("file.consent"), kinds.say("consent." + person.consent().word())));
  }

  private List<String> fact(Disputed fact) {
    return List.of(
        Objects.toString(fact.on(), "")
            + (fact.until() == null || fact.until().equals(fact.on()) ? "" : " – " + fact.until()),
        kind(fact.kind()),
        fact.about().stream().map(this::name).collect(Collectors.joining("、")),
        Objects.toString(fact.note(), ""),
        String.join("\n", fact.sources()));
  }

  private String kind(String kind) {
    try {
      return kinds.say("fact." + kind);
    } catch (MissingResourceException e) {
      return words.say("fact." + kind);
    }
  }

  private List<List<String>> reads(List<Read> reads) {
    return reads.stream()
        .map(
            read ->
                List.of(
                    minute(read.at()),
                    Objects.requireNonNullElse(
                        read.reader().name(), Objects.toString(read.account(), "")),
                    kinds.say("consent.reader." + read.role().word()),
                    read.action()))
        .toList();
  }

  private String name(Shown shown) {
    return shown.name() == null ? kinds.say("unseen") : String.valueOf(shown.name());
  }

  private String minute(Instant at) {
    return at.atZone(zone).format(MINUTE);
  }

  private void table(StringBuilder text, String title, String columns, List<List<String>> rows) {
    text.append("<h2>").append(escaped(words.say(title))).append("</h2>\n");
    if (rows.isEmpty()) {
      text.append("<p>").append(escaped(words.say("file.none"))).append("</p>\n");
      return;
    }
    text.append("<table><thead><tr>");
    words
        .list(columns)
        .forEach(column -> text.append("<th>").append(escaped(column)).append("</th>"));
    text.append("</tr></thead><tbody>\n");
    for (List<String> row : rows) {
      text.append("<tr>");
      row.forEach(
          cell -> text.append("<td>").append(escaped(cell).replace("\n", "<br>")).append("</td>"));
      text.append("</tr>\n");
    }
    text.append("</tbody></table>\n");
  }

  private static String escaped(@Nullable String text) {
    return HtmlUtils.htmlEscape(Objects.toString(text, ""), "UTF-8");
  }
}
