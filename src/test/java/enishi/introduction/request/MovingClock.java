package enishi.introduction.request;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands at noon in Japan until a test moves it. */
final class MovingClock extends Clock {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

  private volatile Instant now;

  MovingClock(LocalDate day) {
    now = at(day);
  }

  void moveTo(LocalDate day) {
    now = at(day);
  }

  void pass(int days) {
    moveTo(LocalDate.ofInstant(now, JAPAN).plusDays(days));
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return JAPAN;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(12, 0).atZone(JAPAN).toInstant();
  }
}
