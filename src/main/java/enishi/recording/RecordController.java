package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.security.Asker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Recordings for scripts. */
@RestController
@RequestMapping("/api/v1/recordings")
final class RecordController {
  private final Recordings recordings;

  RecordController(Recordings recordings) {
    this.recordings = recordings;
  }

  /** What a script sends; the day and the evidence are among the fields. */
  record Sent(@Nullable String kind, @Nullable Map<String, @Nullable String> fields) {
    FactDraft draft() {
      FactKind known =
          FactKind.findByForm(kind == null ? "" : kind)
              .orElseThrow(
                  () ->
                      badInput(
                          "kind (%s), expected one of %s",
                          String.valueOf(kind),
                          FactKind.byForm().stream().map(FactKind::word).toList()));
      Map<String, String> filled = new HashMap<>();
      if (fields != null) {
        fields.forEach((name, text) -> filled.put(name, text == null ? "" : text));
      }
      return FactDraft.parse(known, filled);
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Recorded record(@RequestBody Sent sent, Asker asker) {
    return recordings.record(sent.draft(), asker);
  }

  @GetMapping
  List<Recorded> list(Asker asker) {
    return recordings.list(asker);
  }

  @DeleteMapping("/{id}")
  Recorded takeBack(@PathVariable String id, Asker asker) {
    return recordings.takeBack(id, asker);
  }
}
