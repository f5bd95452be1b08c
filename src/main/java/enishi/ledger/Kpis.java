package enishi.ledger;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.store.Store;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The door to KPI ledgers. What documents say is public to every account; what is counted from the
 * graph is told as far as the asker may know it. Holds no state.
 */
public final class Kpis {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Fewer of such is better, so that there is no being behind. */
  private static final Set<String> AT_MOST = Set.of("以下", "以内", "未満", "減", "減少");

  private final LedgerBooks books;
  private final LivingNetwork living;
  private final Views views;

  public Kpis(Store store, LivingNetwork living, Views views) {
    this.books = new LedgerBooks(store);
    this.living = living;
    this.views = views;
  }

  /** The names of the ledgers there are, sorted. */
  public List<String> list() {
    return books.list().stream().map(LedgerBooks.Named::name).toList();
  }

  /** Throws unknown-id where there is no ledger of that name. */
  public KpiLedger find(KpiQuery query, Asker asker) {
    List<KpiEntry> entries = books.entries(query.ledger());
    if (entries.isEmpty()) {
      throw new EnishiException(
          ErrorCode.UNKNOWN_ID,
          "unknown ledger (%s), expected one of %s.%nMaybe import its kpis.csv first."
              .formatted(query.ledger(), list()));
    }
    return new Opened(query, asker, entries).ledger();
  }

  /** One ledger being worked out. */
  private final class Opened {
    private final KpiQuery query;
    private final List<KpiEntry> entries;
    private final @Nullable LedgerPeriod period;
    private final @Nullable String next;
    private final Map<String, String> nextTargets = new TreeMap<>();
    private final Comparing comparing;
    private final BigDecimal expected;

    Opened(KpiQuery query, Asker asker, List<KpiEntry> entries) {
      this.query = query;
      this.entries = entries;
      this.period = LedgerPeriod.find(query.ledger()).orElse(null);
      this.next = period == null ? null : next(period).orElse(null);
      if (next != null) {
        books.entries(next).forEach(one -> nextTargets.putIfAbsent(one.title(), one.target()));
      }
      this.expected = period == null ? HUNDRED : expected(period);
      Network network = living.now();
      View view = views.of(asker, network, query.asOf());
      List<KpiDetail> details = books.details(query.ledger());
      Map<Id, List<Claim>> claims =
          books.claims(Comparing.subjects(details)).stream()
              .collect(Collectors.groupingBy(Claim::subject));
      this.comparing =
          new Comparing(
              entries,
              details,
              claims,
              new Counting(network, view, asker, period, query.asOf()),
              view);
    }

    private Optional<String> next(LedgerPeriod period) {
      return list().stream()
          .filter(name -> LedgerPeriod.find(name).filter(period::isFollowedBy).isPresent())
          .findFirst();
    }

    private BigDecimal expected(LedgerPeriod period) {
      return Numeral.plain(
          BigDecimal.valueOf(100 * period.daysOver(query.asOf()))
              .divide(BigDecimal.valueOf(period.days()), 6, RoundingMode.HALF_UP));
    }

    KpiLedger ledger() {
      Map<String, List<KpiLedger.Row>> pillars = new LinkedHashMap<>();
      for (KpiEntry entry : entries) {
        List<KpiLedger.Row> rows =
            pillars.computeIfAbsent(entry.pillar(), pillar -> new ArrayList<>());
        rows.add(row(entry, key(entry, pillars.size())));
      }
      List<KpiLedger.Row> all = pillars.values().stream().flatMap(List::stream).toList();
      Summary summary = Summary.of(all, true);
      Summary other = Summary.of(all, false);
      return new KpiLedger(
          query.asOf(),
          query.ledger(),
          period,
          expected,
          next,
          (int) all.stream().filter(KpiLedger.Row::flagged).count(),
          summary,
          other.equals(summary) ? null : other,
          pillars.entrySet().stream()
              .map(pillar -> new KpiLedger.Pillar(pillar.getKey(), pillar.getValue()))
              .toList(),
          alerts(all));
    }

    /** The pillar's own number, else its place. */
    private String key(KpiEntry entry, int place) {
      String number = entry.pillar().replaceFirst("^(\\d*).*$", "$1");
      return (number.isEmpty() ? String.valueOf(place) : number) + "-" + entry.number();
    }

    private KpiLedger.Row row(KpiEntry entry, String key) {
      Amount target = AmountReader.read(entry.target(), entry.targetUnit());
      Amount actual = AmountReader.read(entry.actual(), entry.actualUnit());
      Rate rate = RateCheck.of(target, actual, entry.publishedRate());
      return new KpiLedger.Row(
          key,
          entry.number(),
          entry.title(),
          target,
          actual,
          rate,
          target.state() == Amount.State.NONE || actual.state() == Amount.State.NONE,
          actual.state() == Amount.State.MEASURED
              && !Quantity.sameUnit(target.unit(), actual.unit()),
          nextTargets.get(entry.title()),
          isBehind(target, rate),
          comparing.of(entry, target, actual),
          entry.source(),
          entry.file(),
          entry.line());
    }

    private boolean isBehind(Amount target, Rate rate) {
      BigDecimal percent = rate.percent();
      return percent != null
          && target.qualifiers().stream().noneMatch(AT_MOST::contains)
          && percent.compareTo(expected) < 0;
    }

    private List<KpiLedger.Alert> alerts(List<KpiLedger.Row> rows) {
      return rows.stream()
          .filter(KpiLedger.Row::behind)
          .map(this::alert)
          .sorted(Comparator.comparing(KpiLedger.Alert::percent))
          .toList();
    }

    private KpiLedger.Alert alert(KpiLedger.Row row) {
      BigDecimal goal = row.target().values().getFirst();
      BigDecimal due = goal.multiply(expected).divide(HUNDRED, 6, RoundingMode.HALF_UP);
      return new KpiLedger.Alert(
          row.key(),
          row.title(),
          Objects.requireNonNull(row.rate().percent()),
          Numeral.plain(
              due.subtract(row.actual().values().getFirst()).setScale(1, RoundingMode.HALF_UP)),
          row.target().unit());
    }
  }
}
