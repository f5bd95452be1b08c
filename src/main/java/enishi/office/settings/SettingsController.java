package enishi.office.settings;

import enishi.security.Asker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Settings for scripts. */
@RestController
@RequestMapping("/api/v1/settings")
final class SettingsController {
  private final SettingsDesk desk;
  private final Clock clock;

  SettingsController(SettingsDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping
  SettingList find(Asker asker) {
    return desk.find(asker);
  }

  @GetMapping("/versions")
  List<PastVersion> versions(Asker asker) {
    return desk.versions(asker);
  }

  @PostMapping("/previews")
  Preview preview(@RequestBody Tried body, Asker asker) {
    LocalDate asOf = Objects.requireNonNullElse(body.asOf(), LocalDate.now(clock));
    return desk.preview(proposal(body.values(), body.version()), asOf, asker);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  PastVersion apply(@RequestBody Given body, Asker asker) {
    String note = Objects.requireNonNullElse(body.note(), "");
    return desk.apply(proposal(body.values(), body.version()), note, body.after(), asker);
  }

  private static Proposal proposal(
      @Nullable Map<String, Object> values, @Nullable Integer version) {
    SortedMap<String, String> texts = new TreeMap<>();
    if (values != null) {
      values.forEach((key, value) -> texts.put(key, String.valueOf(value)));
    }
    return new Proposal(texts, version);
  }

  /**
   * What is tried.
   *
   * @param values number by key
   * @param version instead: the version to return to
   * @param asOf absent: today
   */
  record Tried(
      @Nullable Map<String, Object> values, @Nullable Integer version, @Nullable LocalDate asOf) {}

  /**
   * What is set.
   *
   * @param values number by key
   * @param version instead: the version to return to
   * @param after the version on which it rests; absent: the newest
   */
  record Given(
      @Nullable Map<String, Object> values,
      @Nullable Integer version,
      @Nullable String note,
      @Nullable Integer after) {}
}
