package enishi.community;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The map of communities, one of them opened, and the brokers, as pages. */
@Controller
final class CommunityPage {
  /** Above so many people a page is shown before it is known how far it is to be trusted. */
  private static final int MOST_AT_ONCE = 3_000;

  private static final int MOST_DRAWN = 24;
  private static final int FIRST_LISTED = 12;
  private static final int MOST_LISTED = 60;
  private static final int BROKERS = 20;

  private final CommunityMaps maps;
  private final BrokerLists brokers;
  private final Clock clock;

  CommunityPage(CommunityMaps maps, BrokerLists brokers, Clock clock) {
    this.maps = maps;
    this.brokers = brokers;
    this.clock = clock;
  }

  @GetMapping("/communities")
  String show(
      @RequestParam(defaultValue = "1") double resolution,
      @RequestParam(defaultValue = "1") long seed,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      Asker asker,
      Locale locale,
      Model model) {
    CommunityQuery query = new CommunityQuery(day(asOf), from, resolution, seed);
    CommunityMap map = maps.find(query, false, asker);
    model.addAttribute("map", map);
    model.addAttribute("words", Words.in(locale));
    Set<Integer> drawn = drawn(map);
    List<CommunityMap.Community> listed = map.communities().stream().limit(MOST_LISTED).toList();
    model.addAttribute("drawn", drawn);
    model.addAttribute("listed", listed.size());
    model.addAttribute("first", listed.stream().limit(FIRST_LISTED).toList());
    model.addAttribute("more", listed.stream().skip(FIRST_LISTED).toList());
    model.addAttribute(
        "links",
        map.links().stream()
            .filter(link -> drawn.contains(link.a()) && drawn.contains(link.b()))
            .toList());
    model.addAttribute("resolutions", resolutions(resolution));
    if (map.changes() != null) {
      model.addAttribute(
          "changes", new CommunitySheets(Words.in(locale)).changes(map.changes(), FIRST_LISTED));
    }
    model.addAttribute("study", map.people() > MOST_AT_ONCE ? null : maps.study(query, asker));
    return "community/communities";
  }

  /** How far the division is to be trusted, for a page that was shown before. */
  @GetMapping("/communities/study")
  String study(
      @RequestParam(defaultValue = "1") double resolution,
      @RequestParam(defaultValue = "1") long seed,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Locale locale,
      Model model) {
    CommunityQuery query = new CommunityQuery(day(asOf), null, resolution, seed);
    model.addAttribute("study", maps.study(query, asker));
    model.addAttribute("words", Words.in(locale));
    return "community/communities :: study(study=${study})";
  }

  @GetMapping("/communities/{label}")
  String people(
      @PathVariable int label,
      @RequestParam(defaultValue = "1") double resolution,
      @RequestParam(defaultValue = "1") long seed,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      Asker asker,
      Locale locale,
      Model model) {
    CommunityQuery query = new CommunityQuery(day(asOf), from, resolution, seed);
    CommunityPeople one = maps.people(query, label, asker);
    model.addAttribute("one", one);
    model.addAttribute(
        "drawn",
        one.people().stream()
            .limit(CommunityPeople.MOST_DRAWN)
            .map(CommunityPeople.Member::person)
            .collect(Collectors.toSet()));
    model.addAttribute("first", one.people().stream().limit(FIRST_LISTED).toList());
    model.addAttribute("more", one.people().stream().skip(FIRST_LISTED).toList());
    model.addAttribute("words", Words.in(locale));
    return "community/community";
  }

  @GetMapping("/brokers")
  String brokers(
      @RequestParam(defaultValue = "" + BROKERS) int top,
      @RequestParam(defaultValue = "1") long seed,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker,
      Locale locale,
      Model model) {
    BrokerList list = brokers.find(new BrokerQuery(day(asOf), top, seed), asker);
    model.addAttribute("list", list);
    model.addAttribute("top", top);
    model.addAttribute("words", Words.in(locale));
    model.addAttribute(
        "most",
        list.brokers().stream().mapToDouble(BrokerList.Broker::betweenness).max().orElse(1));
    model.addAttribute(
        "holding",
        list.brokers().stream()
            .filter(broker -> broker.cutOff() == null || broker.cutOff() > 0)
            .sorted(
                Comparator.comparingInt(broker -> broker.cutOff() == null ? 0 : -broker.cutOff()))
            .toList());
    model.addAttribute("tops", List.of(10, BROKERS, 50, BrokerQuery.MOST));
    return "community/brokers";
  }

  private static Set<Integer> drawn(CommunityMap map) {
    return map.communities().stream()
        .limit(MOST_DRAWN)
        .map(CommunityMap.Community::label)
        .collect(Collectors.toSet());
  }

  /** Those to choose from, with the one that was asked for. */
  private static List<Double> resolutions(double asked) {
    return Stream.of(0.25, 0.5, 1.0, 2.0, 4.0, asked).distinct().sorted().toList();
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
