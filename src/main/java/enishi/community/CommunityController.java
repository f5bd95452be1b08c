package enishi.community;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Communities and brokers as JSON. */
@RestController
final class CommunityController {
  private final CommunityMaps maps;
  private final BrokerLists brokers;
  private final Clock clock;

  CommunityController(CommunityMaps maps, BrokerLists brokers, Clock clock) {
    this.maps = maps;
    this.brokers = brokers;
    this.clock = clock;
  }

  @GetMapping("/api/v1/communities")
  CommunityMap find(
      @RequestParam(defaultValue = "1") double resolution,
      @RequestParam(defaultValue = "1") long seed,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      Asker asker) {
    return maps.find(new CommunityQuery(day(asOf), from, resolution, seed), asker);
  }

  @GetMapping("/api/v1/communities/{label}")
  CommunityPeople people(
      @PathVariable int label,
      @RequestParam(defaultValue = "1") double resolution,
      @RequestParam(defaultValue = "1") long seed,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
      Asker asker) {
    return maps.people(new CommunityQuery(day(asOf), from, resolution, seed), label, asker);
  }

  @GetMapping("/api/v1/brokers")
  BrokerList brokers(
      @RequestParam(defaultValue = "20") int top,
      @RequestParam(defaultValue = "1") long seed,
      @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
      Asker asker) {
    return brokers.find(new BrokerQuery(day(asOf), top, seed), asker);
  }

  private LocalDate day(@Nullable LocalDate asOf) {
    return asOf == null ? LocalDate.now(clock) : asOf;
  }
}
