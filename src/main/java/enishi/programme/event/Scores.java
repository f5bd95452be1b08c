package enishi.programme.event;

import enishi.algorithm.statistics.NetPromoterScore;
import enishi.algorithm.statistics.NetPromoterScore.Possible;
import enishi.model.Id;
import enishi.programme.event.EventRecords.Claim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The net promoter score from answers, and what is known of one that was only published. */
final class Scores {
  private static final String MEASURE = "NPS";
  private static final int MOST = 1_000;
  private static final int UP_TO = 100;
  private static final int FIRST = 10;
  private static final int MOST_DIGITS = 3;

  /** Under so many answers the normal interval is rough; ours. */
  private static final int ROUGH = 30;

  /** No answers at all. */
  static final List<Integer> NONE = Collections.nCopies(NetPromoterScore.SCORES, 0);

  private Scores() {}

  static EventReport.Score of(Id event, List<Integer> counts, List<Claim> claims, Telling telling) {
    List<EventReport.Published> published =
        claims.stream()
            .filter(claim -> claim.subject().equals(event) && claim.stem().equals(MEASURE))
            .flatMap(Scores::published)
            .toList();
    int n = counts.stream().mapToInt(Integer::intValue).sum();
    if (n == 0) {
      return unknown(null, false, published);
    }
    NetPromoterScore score = NetPromoterScore.of(counts);
    boolean tells =
        Stream.of(score.promoters(), score.passives(), score.detractors())
            .allMatch(count -> telling.count(count) != null);
    if (!tells) {
      return unknown(telling.count(n), true, published);
    }
    @Nullable Integer[] told =
        telling.list(counts.stream().mapToInt(Integer::intValue).toArray(), n);
    List<EventReport.ScoreCount> distribution = new ArrayList<>();
    for (int i = 0; i < told.length; i++) {
      distribution.add(new EventReport.ScoreCount(i, told[i]));
    }
    return new EventReport.Score(
        n,
        false,
        score.points(),
        score.low(),
        score.high(),
        n < ROUGH,
        score.promoters(),
        score.passives(),
        score.detractors(),
        distribution,
        published);
  }

  private static EventReport.Score unknown(
      @Nullable Integer n, boolean hidden, List<EventReport.Published> published) {
    return new EventReport.Score(
        n, hidden, null, null, null, false, null, null, null, List.of(), published);
  }

  private static Stream<EventReport.Published> published(Claim claim) {
    BigDecimal value;
    try {
      value = new BigDecimal(claim.value().replace(",", ""));
    } catch (NumberFormatException e) {
      return Stream.empty();
    }
    if (value.scale() > MOST_DIGITS || value.abs().compareTo(BigDecimal.valueOf(100)) > 0) {
      return Stream.empty();
    }
    int digits = Math.max(0, value.scale());
    List<Possible> possible =
        NetPromoterScore.thatRoundTo(
            value.setScale(digits).unscaledValue().longValueExact(), digits, MOST);
    List<Integer> sizes = possible.stream().map(Possible::n).distinct().toList();
    return Stream.of(
        new EventReport.Published(
            claim.value(),
            claim.source(),
            sizes.isEmpty() ? null : sizes.getFirst(),
            (int) sizes.stream().filter(n -> n <= UP_TO).count(),
            UP_TO,
            MOST,
            sizes,
            possible.stream()
                .limit(FIRST)
                .map(one -> new EventReport.Answered(one.n(), one.difference(), one.ways()))
                .toList()));
  }
}
