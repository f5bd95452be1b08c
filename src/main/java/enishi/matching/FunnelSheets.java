package enishi.matching;

import enishi.terminal.Phrases;
import enishi.terminal.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A funnel as a terminal shows it. */
final class FunnelSheets {
  private final Phrases phrases;

  FunnelSheets(Phrases phrases) {
    this.phrases = phrases;
  }

  List<Sheet> of(Funnel funnel) {
    List<String> notes = new ArrayList<>();
    if (!funnel.told()) {
      notes.add(phrases.say("funnel.small", funnel.leastTold()));
    }
    if (funnel.undated() > 0) {
      notes.add(phrases.say("funnel.undated", funnel.undated()));
    }
    notes.add(phrases.say("funnel.ours"));
    return List.of(
        new Sheet(
            phrases.say("funnel.title", funnel.name(), funnel.asOf().toString()),
            phrases.list("column.stage column.count column.claims"),
            funnel.steps().stream()
                .map(
                    step ->
                        List.of(
                            phrases.say("stage." + step.stage().word()),
                            number(step.count(), step.unit()),
                            String.join(" / ", step.claims().stream().map(this::claim).toList())))
                .toList(),
            List.of()),
        new Sheet(
            phrases.say("funnel.conversions"),
            phrases.list("column.conversion column.part column.basis"),
            funnel.conversions().stream()
                .map(
                    one ->
                        List.of(
                            phrases.say("conversion." + one.what()),
                            fraction(one),
                            one.sources().isEmpty()
                                ? phrases.say("basis.graph")
                                : String.join(" / ", one.sources())))
                .toList(),
            notes));
  }

  private String claim(Funnel.Claimed claim) {
    Funnel.Comparison comparison = claim.comparison();
    return phrases.say(
        "claim",
        claim.measure(),
        claim.value() + (claim.unit() == null ? "" : claim.unit()),
        String.valueOf(claim.source()),
        comparison == null ? "" : phrases.say("comparison." + comparison.word()));
  }

  private String fraction(Funnel.Conversion one) {
    Double ratio = one.ratio();
    return number(one.numerator(), one.numeratorUnit())
        + " / "
        + number(one.denominator(), one.denominatorUnit())
        + (ratio == null
            ? ""
            : " = "
                + phrases.say(one.share() ? "share" : "each", one.share() ? 100 * ratio : ratio));
  }

  private String number(@Nullable Integer count, String unit) {
    return count == null ? phrases.say("few") : phrases.say("unit." + unit, count);
  }
}
