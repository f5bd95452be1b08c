package enishi.export;

import enishi.model.Word;
import java.util.Arrays;
import java.util.List;

/** What goes into a file. */
public enum What implements Word {
  /** Persons and their connections. */
  PEOPLE("people", Shape.GRAPH),
  /** Also organizations, municipalities, projects and events, and what links persons to them. */
  ALL("all", Shape.GRAPH),
  /** A table: how many persons each municipality has on each rung of a ladder. */
  TIERS("tiers", Shape.TABLE),
  /** A town's persons on each rung. */
  POPULATION("population", Shape.OF_TOWN),
  /** The same month by month. */
  SERIES("series", Shape.OF_TOWN_WITH_CHART),
  /** Who moved from which rung to which. */
  MOVEMENT("movement", Shape.OF_TOWN_WITH_CHART),
  /** How long it takes from rung to rung. */
  PASSAGES("passages", Shape.OF_TOWN),
  /** How long people stay, by how they came. */
  RETENTION("retention", Shape.OF_TOWN_WITH_CHART),
  /** What people rose after. */
  DRIVERS("drivers", Shape.OF_TOWN),
  /** Where people live. */
  ORIGINS("origins", Shape.OF_TOWN_WITH_CHART),
  /** Which other towns they have to do with. */
  TOWNS("towns", Shape.OF_TOWN),
  /** Through whom and what the town reaches them. */
  HUBS("hubs", Shape.OF_TOWN),
  /** How the counts depend on the settings. */
  SENSITIVITY("sensitivity", Shape.OF_TOWN_WITH_CHART),
  /** An estimate with those on no record. */
  UNSEEN("unseen", Shape.OF_TOWN);

  private final String word;
  private final Shape shape;

  What(String word, Shape shape) {
    this.word = word;
    this.shape = shape;
  }

  private enum Shape {
    GRAPH,
    TABLE,
    OF_TOWN,
    OF_TOWN_WITH_CHART
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether it is a graph, else a table. */
  boolean isGraph() {
    return shape == Shape.GRAPH;
  }

  /** Whether it is about one town's population. */
  boolean isOfTown() {
    return shape == Shape.OF_TOWN || shape == Shape.OF_TOWN_WITH_CHART;
  }

  /** Whether there is a chart of it. */
  boolean hasChart() {
    return shape == Shape.OF_TOWN_WITH_CHART;
  }

  /** Whether the format can hold it. */
  boolean fits(FileFormat format) {
    return switch (format.holds()) {
      case GRAPH -> isGraph();
      case CHART -> hasChart();
      case TABLE -> true;
    };
  }

  List<FileFormat> formats() {
    return Arrays.stream(FileFormat.values()).filter(this::fits).toList();
  }
}
