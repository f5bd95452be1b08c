package enishi.recording;

import enishi.model.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A name that nobody could tell yet: who came to an event, or whom somebody met there.
 *
 * @param took what they did there, the word of an engagement
 * @param recording of which list it was left; empty for none
 * @param reporter who says to have met them; null for an attendance list
 */
record OpenQuestion(
    String id,
    Instant at,
    String account,
    Id event,
    String took,
    LocalDate on,
    String name,
    String organization,
    String recording,
    String source,
    @Nullable Id reporter) {
  NameLine line() {
    return new NameLine(name, organization);
  }
}
