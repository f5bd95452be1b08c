package enishi.office.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetentionTest {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final Instant START = Instant.parse("2025-12-20T18:30:00Z");

  @Test
  void keepsTheLastOfEachDayWeekAndMonth() {
    List<Instant> daily =
        IntStream.range(0, 100).mapToObj(i -> START.plus(Duration.ofDays(i))).toList();
    List<String> kept =
        new Retention(3, 2, 2)
            .keep(daily, JAPAN).stream()
                .map(at -> at.atZone(JAPAN).toLocalDate().toString())
                .sorted()
                .toList();
    // The last is Monday 2026-03-30: three days, the Sunday of the week before, the end of
    // February.
    assertThat(kept).containsExactly("2026-02-28", "2026-03-28", "2026-03-29", "2026-03-30");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithGroupingByDayWeekAndMonth(long seed) {
    var random = new Random(seed);
    List<Instant> taken = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      taken.add(START.plusSeconds(random.nextInt(500 * 86_400)));
    }
    var rule = new Retention(1 + random.nextInt(9), random.nextInt(6), random.nextInt(15));
    Set<Instant> expected = new TreeSet<>();
    expected.addAll(oracle(taken, rule.daily(), at -> at.toLocalDate().toString()));
    expected.addAll(
        oracle(
            taken,
            rule.weekly(),
            at ->
                "%d %02d"
                    .formatted(
                        at.get(IsoFields.WEEK_BASED_YEAR),
                        at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))));
    expected.addAll(oracle(taken, rule.monthly(), at -> YearMonth.from(at).toString()));
    assertThat(rule.keep(taken, JAPAN)).as("seed %d", seed).isEqualTo(expected);
  }

  private static List<Instant> oracle(
      List<Instant> taken, int count, Function<ZonedDateTime, String> span) {
    Map<String, Instant> last =
        taken.stream()
            .collect(
                Collectors.toMap(
                    at -> span.apply(at.atZone(JAPAN)), at -> at, (a, b) -> a.isAfter(b) ? a : b));
    Stream<Map.Entry<String, Instant>> newest =
        last.entrySet().stream()
            .sorted(Comparator.comparing(Map.Entry<String, Instant>::getKey).reversed());
    return newest.limit(count).map(Map.Entry::getValue).toList();
  }

  @Test
  void isDueOncePerDayAndAgainAnHourAfterAFailure() {
    LocalTime at = LocalTime.parse("03:30");
    ZonedDateTime night = ZonedDateTime.parse("2026-11-26T03:31:00+09:00");
    Instant yesterday = night.minusDays(1).toInstant();
    assertThat(BackupSchedule.isDue(night, at, yesterday, Instant.MIN)).isTrue();
    assertThat(BackupSchedule.isDue(night, at, night.toInstant(), Instant.MIN)).isFalse();
    assertThat(BackupSchedule.isDue(night.minusMinutes(2), at, yesterday, Instant.MIN)).isFalse();
    Instant justNow = night.minusMinutes(1).toInstant();
    assertThat(BackupSchedule.isDue(night, at, yesterday, justNow)).isFalse();
    assertThat(BackupSchedule.isDue(night.plusHours(1), at, yesterday, justNow)).isTrue();
    // A server that was off at night takes it in the morning.
    assertThat(BackupSchedule.isDue(night.plusHours(5), at, yesterday, Instant.MIN)).isTrue();
    assertThat(BackupSchedule.isDue(night, at, Instant.MIN, Instant.MIN)).isTrue();
  }

  @Test
  void refusesWhatCannotBeMeant() {
    assertThat(Retention.parse("7, 4, 12")).isEqualTo(Retention.STANDARD);
    assertThatThrownBy(() -> Retention.parse("7")).hasMessageContaining("Maybe 7,4,12");
    assertThatThrownBy(() -> Retention.parse("0,4,12")).hasMessageContaining("at least 1 day");
    assertThatThrownBy(() -> BackupSettings.parse("", "3", "", "")).hasMessageContaining("03:30");
  }
}
