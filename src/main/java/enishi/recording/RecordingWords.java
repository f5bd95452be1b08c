package enishi.recording;

import enishi.directory.Shown;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.terminal.Phrases;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Recordings in the words of one language, for pages. */
public final class RecordingWords {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int FACTS_SAID = 4;

  private final Phrases phrases;
  private final ZoneId zone;

  RecordingWords(Locale locale, ZoneId zone) {
    this.phrases = Phrases.of("recording", locale);
    this.zone = zone;
  }

  String say(String key, Object... values) {
    return phrases.say(key, values);
  }

  public String when(Recorded recorded) {
    return recorded.at().atZone(zone).format(MINUTE);
  }

  /** What it says, a line for each fact; long lists are cut. */
  public List<String> lines(Recorded recorded) {
    List<String> lines = new ArrayList<>();
    for (Recorded.Fact fact : recorded.facts()) {
      if (lines.size() < FACTS_SAID || recorded.facts().size() <= FACTS_SAID + 1) {
        lines.add(line(fact));
      }
    }
    int left = recorded.facts().size() - lines.size();
    if (left > 0) {
      lines.add(say("says.more", left));
    }
    return lines;
  }

  String line(Recorded.Fact fact) {
    List<String> names = fact.about().stream().map(this::name).toList();
    String first = names.isEmpty() ? name(null) : names.getFirst();
    String second = names.size() < 2 ? "" : names.get(1);
    String text =
        switch (fact.table()) {
          case "ties" -> say("says.ties", first, second, say("tie." + fact.kind()));
          case "engagements" -> say("says." + fact.kind(), first, second);
          case "stays" -> say("says.stays", first, names.isEmpty() ? "" : names.getLast());
          case "referrals" ->
              say("says.referrals", first, second, names.size() < 3 ? "" : names.get(2));
          case "needs" -> say("says.needs", second.isEmpty() ? first : second, fact.text());
          case "people" -> say("says.people", first);
          default -> say("says." + fact.table(), fact.text());
        };
    return text + amount(fact) + days(fact);
  }

  private String amount(Recorded.Fact fact) {
    Long amount = fact.amount();
    return amount == null ? "" : say("says.amount", String.format(Locale.ROOT, "%,d", amount));
  }

  private String days(Recorded.Fact fact) {
    if (fact.on() == null) {
      return "";
    }
    return fact.until() == null
        ? say("says.on", fact.on().toString())
        : say("says.from-to", fact.on().toString(), fact.until().toString());
  }

  private String name(@Nullable Shown shown) {
    String name = shown == null ? null : shown.name();
    return name == null ? say("unseen") : name;
  }

  /** Where it shows now: address to its words. */
  public Map<String, String> places(Recorded recorded) {
    Map<String, String> places = new LinkedHashMap<>();
    if (!recorded.counts()) {
      return places;
    }
    for (Recorded.Fact fact : recorded.facts()) {
      Id person = null;
      for (Shown one : fact.about()) {
        Id id = one.id();
        if (id != null && places.size() < 2 * FACTS_SAID) {
          String address = address(id);
          if (address != null) {
            places.put(address, name(one));
          }
          if (id.is(EntityKind.PERSON)) {
            person = person == null ? id : person;
          } else if (id.is(EntityKind.MUNICIPALITY) && person != null) {
            places.put(tier(person, id), say("to-tier", name(fact.about().getFirst()), name(one)));
          }
        }
      }
      if (fact.table().equals("needs")) {
        places.put("/matches", say("to-matches"));
      }
    }
    return places;
  }

  private static String tier(Id person, Id municipality) {
    return UriComponentsBuilder.fromPath("/tier")
        .queryParam("person", person.value())
        .queryParam("municipality", municipality.value())
        .build()
        .toUriString();
  }

  static @Nullable String address(Id id) {
    String place =
        switch (id.kind()) {
          case PERSON -> "people";
          case ORGANIZATION -> "organizations";
          case MUNICIPALITY -> "municipalities";
          case PROJECT -> "projects";
          case EVENT -> "events";
          default -> null;
        };
    return place == null
        ? null
        : "/%s/%s".formatted(place, UriUtils.encodePath(id.key(), StandardCharsets.UTF_8));
  }
}
