package enishi.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that facts say, as lines: equal lines are equal facts. */
final class FactsText {
  private FactsText() {}

  static List<String> of(Facts facts) {
    List<String> lines = new ArrayList<>();
    facts.entities().forEach((id, entity) -> lines.add(id + " " + entity));
    Stream.of(
            facts.engagements(),
            facts.ties(),
            facts.referrals().stream(),
            facts.stays().stream(),
            facts.guests().stream(),
            facts.requests().stream(),
            facts.proposals().stream(),
            facts.registrations())
        .flatMap(all -> all.map(String::valueOf))
        .forEach(lines::add);
    return lines;
  }
}
