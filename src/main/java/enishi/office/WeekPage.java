package enishi.office;

import enishi.community.BrokerList;
import enishi.community.BrokerLists;
import enishi.community.BrokerQuery;
import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What to do this week; each line leads to where something can be done. */
@Controller
final class WeekPage {
  private static final int BROKERS = 20;

  private final Weeks weeks;
  private final BrokerLists brokers;
  private final Clock clock;

  WeekPage(Weeks weeks, BrokerLists brokers, Clock clock) {
    this.weeks = weeks;
    this.brokers = brokers;
    this.clock = clock;
  }

  @GetMapping("/week")
  String show(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    model.addAttribute("week", weeks.find(day(asOf), asker));
    return "office/week";
  }

  /**
   * On whom much rests; worked out after the page, as it takes long where there are many people.
   */
  @GetMapping("/week/brokers")
  String brokers(
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Model model) {
    asker.requireOrganizes();
    BrokerList list = brokers.find(new BrokerQuery(day(asOf), BROKERS, 1), asker);
    model.addAttribute(
        "holding",
        list.brokers().stream()
            .filter(broker -> broker.cutVertex() && broker.person() != null)
            .limit(3)
            .toList());
    return "office/week :: brokers";
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
