package enishi.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Japan by prefecture, the darker the more people live there. Places are in units of the drawing.
 * The outlines are of {@code geo/prefectures.csv}; its licence asks that they be credited.
 *
 * @param shapes in order of the prefectures' codes
 * @param classes the bounds of the shades, the palest first
 * @param labels places in {@code shapes} of those with the most people, where there is room
 * @param anyHidden whether the number of a prefecture is hidden
 */
record PrefectureMap(
    List<Shape> shapes, List<Bounds> classes, List<Integer> labels, boolean anyHidden) {
  /** Of the map in a file, where it is drawn smaller. */
  static final int HEIGHT = 663;

  private static final int SHADES = 5;
  private static final int MOST_LABELS = 5;
  private static final int LABEL_WIDTH = 900;
  private static final int LABEL_HEIGHT = 150;
  private static final List<Outline> OUTLINES = read();

  /** A prefecture as it is drawn. */
  private record Outline(String name, String nameEn, int x, int y, String path) {}

  /**
   * One prefecture.
   *
   * @param x where a label goes
   * @param people null where hidden
   * @param shade 0 for nobody, else 1 to 5, the darkest for the most people; -1 where hidden
   */
  record Shape(
      String name, String nameEn, int x, int y, String path, @Nullable Integer people, int shade) {}

  /** From how many people to how many a shade is for. */
  record Bounds(int shade, int from, int to) {}

  static PrefectureMap of(List<Behind.Origin> origins) {
    Map<String, Behind.Origin> byName = new HashMap<>();
    origins.forEach(origin -> byName.put(origin.prefecture(), origin));
    int most =
        origins.stream()
            .map(Behind.Origin::people)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .max()
            .orElse(0);
    List<Bounds> classes = classes(most);
    List<Shape> shapes = new ArrayList<>();
    for (Outline outline : OUTLINES) {
      Behind.Origin origin = byName.get(outline.name());
      Integer people = origin == null ? Integer.valueOf(0) : origin.people();
      shapes.add(
          new Shape(
              outline.name(),
              outline.nameEn(),
              outline.x(),
              outline.y(),
              outline.path(),
              people,
              shade(people, classes)));
    }
    List<Integer> labels = new ArrayList<>();
    for (int place = 0; place < shapes.size(); place++) {
      if (shapes.get(place).shade() > 0) {
        labels.add(place);
      }
    }
    labels.sort(
        Comparator.comparing(
            (Integer place) -> Hiding.known(shapes.get(place).people()),
            Comparator.reverseOrder()));
    return new PrefectureMap(
        shapes,
        classes,
        apart(labels, shapes),
        origins.stream().anyMatch(origin -> origin.people() == null));
  }

  /** The first few that do not lie over one another. */
  private static List<Integer> apart(List<Integer> ranked, List<Shape> shapes) {
    List<Integer> kept = new ArrayList<>();
    for (int place : ranked) {
      Shape shape = shapes.get(place);
      boolean isFree =
          kept.stream()
              .map(shapes::get)
              .noneMatch(
                  other ->
                      Math.abs(other.x() - shape.x()) < LABEL_WIDTH
                          && Math.abs(other.y() - shape.y()) < LABEL_HEIGHT);
      if (isFree && kept.size() < MOST_LABELS) {
        kept.add(place);
      }
    }
    return List.copyOf(kept);
  }

  /** What a prefecture is called in English; the same where it is none. */
  public String english(String prefecture) {
    return OUTLINES.stream()
        .filter(outline -> outline.name().equals(prefecture))
        .map(Outline::nameEn)
        .findFirst()
        .orElse(prefecture);
  }

  /** Each up to the same number of times as many people as the one before (ours). */
  private static List<Bounds> classes(int most) {
    List<Bounds> classes = new ArrayList<>();
    int from = 1;
    for (int shade = 1; shade <= SHADES; shade++) {
      int to = shade == SHADES ? most : (int) Math.ceil(Math.pow(most, shade / (double) SHADES));
      if (to >= from) {
        classes.add(new Bounds(shade, from, to));
        from = to + 1;
      }
    }
    return List.copyOf(classes);
  }

  private static int shade(@Nullable Integer people, List<Bounds> classes) {
    if (people == null) {
      return -1;
    }
    return classes.stream()
        .filter(bounds -> bounds.from() <= people && people <= bounds.to())
        .mapToInt(Bounds::shade)
        .findFirst()
        .orElse(0);
  }

  private static List<Outline> read() {
    try (InputStream file =
        Objects.requireNonNull(
            PrefectureMap.class.getResourceAsStream("/geo/prefectures.csv"), "prefectures.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(
              cells ->
                  new Outline(
                      cells[1],
                      cells[2],
                      Integer.parseInt(cells[3]),
                      Integer.parseInt(cells[4]),
                      cells[5]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
