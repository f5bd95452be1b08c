package enishi.population;

import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.population.ChartSheet.Caption;
import enishi.population.ChartSheet.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The door to charts as files: each a standalone SVG of the page's own marks, with its style,
 * title, description and legend inside. The same answer in the same language is the same text.
 * Holds nothing but templates; for any thread.
 */
public final class Charts {
  private static final String TEMPLATE = "population/chart";
  private static final List<String> STYLES = List.of("drawing.css", "marks.css");

  private final SpringTemplateEngine engine = engine();
  private final String style = style();

  /**
   * Persons on each rung by month.
   *
   * @param ladder by which they were counted
   */
  public String series(Series series, Ladder ladder, Locale locale) {
    Words words = Words.in(locale);
    List<Meaning> meanings = new ArrayList<>();
    series.rungs().forEach(rung -> meanings.add(meaning(rung, words)));
    if (series.hiddenCells() > 0 && !ladder.typology()) {
      meanings.add(new Meaning("rung-hidden", words.text("hidden.rungs")));
    }
    int months = series.months().size();
    ChartSheet sheet =
        ChartSheet.of(
            "series",
            language(words),
            title(series.heading(), words.text("series.title", months), words),
            about(series.heading(), words),
            words.text("chart.series"),
            List.of(new Caption(StackDrawing.LEFT, "start", words.text("column.people"))),
            StackDrawing.BOTTOM + 20,
            meanings);
    return drawn(sheet, Map.of("stack", StackDrawing.of(series, ladder.typology())), words);
  }

  /** Who moved from which rung to which. */
  public String movement(Movement movement, Locale locale) {
    Words words = Words.in(locale);
    FlowDrawing flow = FlowDrawing.of(movement);
    String from = movement.from().toString();
    String to = movement.heading().asOf().toString();
    List<Meaning> meanings = new ArrayList<>();
    movement.rungs().forEach(rung -> meanings.add(meaning(rung, words)));
    for (String way : List.of("up", "down", "same")) {
      meanings.add(new Meaning(way, words.text("chart." + way)));
    }
    ChartSheet sheet =
        ChartSheet.of(
            "movement",
            language(words),
            title(movement.heading(), words.text("movement.title", from, to), words),
            about(movement.heading(), words),
            words.text("chart.movement") + (flow.isWhole() ? "" : " " + words.text("hidden.flow")),
            List.of(
                new Caption(FlowDrawing.LEFT + FlowDrawing.BAR, "end", from),
                new Caption(FlowDrawing.RIGHT, "start", to)),
            flow.height(),
            meanings);
    return drawn(sheet, Map.of("flow", flow, "movement", movement), words);
  }

  /** How long people stay, by how they came. */
  public String retention(Movement movement, Locale locale) {
    Words words = Words.in(locale);
    int below = movement.heading().suppressBelow();
    ChartSheet sheet =
        ChartSheet.of(
            "retention",
            language(words),
            title(movement.heading(), words.text("retention.title"), words),
            about(movement.heading(), words),
            words.text("chart.retention")
                + (below > 0 ? " " + words.text("hidden.curves", below) : ""),
            List.of(new Caption(CurveDrawing.LEFT, "start", words.text("chart.staying"))),
            CurveDrawing.BOTTOM + 20,
            List.of());
    return drawn(sheet, Map.of("curves", CurveDrawing.of(movement), "movement", movement), words);
  }

  /** How the count depends on the days that count. */
  public String sensitivity(Sensitivity answer, Locale locale) {
    Words words = Words.in(locale);
    TornadoDrawing tornado = TornadoDrawing.of(answer);
    ChartSheet sheet =
        ChartSheet.of(
            "sensitivity",
            language(words),
            title(answer.heading(), words.text("sensitivity.title"), words),
            about(answer.heading(), words),
            words.text("chart.sensitivity")
                + (answer.hiddenCells() > 0 ? " " + words.text("chart.hidden") : ""),
            List.of(
                new Caption(
                    (int) tornado.baseX(),
                    "middle",
                    words.text("chart.set", text(answer.base().people())))),
            tornado.height(),
            List.of(
                new Meaning("less", words.text("sensitivity.less")),
                new Meaning("more", words.text("sensitivity.more"))));
    return drawn(sheet, Map.of("tornado", tornado, "answer", answer), words);
  }

  /** Where people live, on a map. */
  public String origins(Behind answer, Locale locale) {
    Words words = Words.in(locale);
    PrefectureMap map = PrefectureMap.of(answer.origins());
    List<Meaning> meanings = new ArrayList<>();
    meanings.add(new Meaning("shade-0", words.text("page.people", "0")));
    for (PrefectureMap.Bounds shade : map.classes()) {
      String people =
          shade.from() == shade.to()
              ? String.valueOf(shade.from())
              : shade.from() + "–" + shade.to();
      meanings.add(new Meaning("shade-" + shade.shade(), words.text("page.people", people)));
    }
    if (map.anyHidden()) {
      meanings.add(new Meaning("rung-hidden", words.text("hidden")));
    }
    ChartSheet sheet =
        ChartSheet.of(
            "origins",
            language(words),
            title(answer.heading(), words.text("behind.origins"), words),
            about(answer.heading(), words),
            words.text("behind.credit"),
            List.of(),
            PrefectureMap.HEIGHT,
            meanings);
    return drawn(sheet, Map.of("map", map), words);
  }

  private static String text(@Nullable Integer count) {
    return count == null ? "–" : String.format(Locale.ROOT, "%,d", count);
  }

  private static Meaning meaning(Movement.Place rung, Words words) {
    String label = words == Words.ENGLISH ? rung.labelEn() : rung.label();
    return new Meaning("rung-" + rung.tier(), rung.tier() == 0 ? label : rung.tier() + " " + label);
  }

  private static String title(Heading heading, String what, Words words) {
    return words.text("chart.title", heading.municipalityName(), what);
  }

  private static String about(Heading heading, Words words) {
    return words.text(
        heading.ours() ? "chart.about-ours" : "chart.about",
        heading.asOf().toString(),
        heading.ladder(),
        String.valueOf(heading.version()));
  }

  private static String language(Words words) {
    return words == Words.ENGLISH ? "en" : "ja";
  }

  private String drawn(ChartSheet sheet, Map<String, Object> marks, Words words) {
    boolean isEnglish = words == Words.ENGLISH;
    Map<String, Object> variables = new HashMap<>(marks);
    variables.put("sheet", sheet);
    variables.put("style", style);
    variables.put("ja", !isEnglish);
    return engine.process(
        TEMPLATE, new Context(isEnglish ? Locale.ENGLISH : Locale.JAPANESE, variables));
  }

  private static SpringTemplateEngine engine() {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(Charts.class.getClassLoader());
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
    ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/population");
    messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
    messages.setFallbackToSystemLocale(false);
    SpringTemplateEngine engine = new SpringTemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setTemplateEngineMessageSource(messages);
    return engine;
  }

  private static String style() {
    StringBuilder style = new StringBuilder("\n");
    for (String name : STYLES) {
      try (InputStream in = Charts.class.getResourceAsStream("/static/assets/population/" + name)) {
        if (in == null) {
          throw new IOException(name + " is not there");
        }
        style.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new EnishiException(
            ErrorCode.FAILED, "style (%s) of charts cannot be read".formatted(name), e);
      }
    }
    return style.toString();
  }
}
