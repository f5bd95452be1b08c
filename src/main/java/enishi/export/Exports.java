package enishi.export;

import static enishi.model.EnishiException.badInput;

import enishi.algorithm.disclosure.Suppression;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.export.MethodCard.LeftOut;
import enishi.export.MethodCard.RuleFile;
import enishi.export.MethodCard.Size;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.network.StrengthNumbers;
import enishi.population.Ladder;
import enishi.population.Ladders;
import enishi.population.PopulationDesk;
import enishi.population.TierTable;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.Role;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The door to files of the graph and of tables. Holds no state. */
public final class Exports {
  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;
  private final Ladders ladders;
  private final TownReading towns;
  private final String version;

  /**
   * @param version of the program, for method cards
   */
  public Exports(
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Ladders ladders,
      PopulationDesk desk,
      String version) {
    this.living = living;
    this.views = views;
    this.audit = audit;
    this.ladders = ladders;
    this.towns = new TownReading(desk, audit, ladders);
    this.version = version;
  }

  /**
   * Makes the file ready. Organizers get the persons of their towns and projects, researchers
   * pseudonyms and no less than {@link Suppression#DEFAULT_K}. Throws forbidden for members,
   * bad-input where a researcher asks for smaller counts or where there is no such ladder.
   */
  public Export prepare(ExportQuery asked, Asker asker) {
    ExportQuery query = admitted(asked, asker);
    return make(query, asker, living.now());
  }

  private Export make(ExportQuery query, Asker asker, Network network) {
    if (query.what().isOfTown()) {
      return town(query, asker);
    }
    Asker inSight = withoutSelf(asker);
    View view =
        query.pseudonymous()
            ? views.pseudonymous(inSight, network, query.asOf(), query.study())
            : views.of(inSight, network, query.asOf());
    return query.what() == What.TIERS
        ? tiers(query, asker, network, view)
        : graph(query, asker, network, view);
  }

  /**
   * Makes a file again as its card says, with the card's strength settings whatever holds today.
   * Throws failed where the data, the rules or the program say something else now, bad-input where
   * the card asks for what cannot be asked.
   */
  public Export replay(MethodCard card, Asker asker) {
    ExportQuery asked = card.question().query();
    List<String> scope = card.question().scope();
    Asker sight =
        scope == null
            ? asker
            : new Asker(
                asker.name(), Role.ORGANIZER, null, scope.stream().map(Id::parse).toList(), false);
    ExportQuery query = admitted(asked, sight);
    Export export = make(query, sight, Replays.under(card, living.now()));
    Replays.requireSame(card, export.card());
    return export;
  }

  private static ExportQuery admitted(ExportQuery asked, Asker asker) {
    if (asker.role() == Role.MEMBER) {
      throw new EnishiException(
          ErrorCode.FORBIDDEN,
          "account (%s, member) may not take files, expected an organizer or a researcher"
              .formatted(asker.name()));
    }
    if (!asker.seesPseudonyms()) {
      return asked;
    }
    ExportQuery query = asked.pseudonymous() ? asked : asked.withPseudonyms();
    if (query.suppressBelow() < Suppression.DEFAULT_K) {
      throw badInput(
          "counts under (%d) are too small a bound for researchers, expected at least %d",
          query.suppressBelow(), Suppression.DEFAULT_K);
    }
    return query;
  }

  /** What an organizer sees as somebody's acquaintance is no part of a file of their towns. */
  private static Asker withoutSelf(Asker asker) {
    return asker.role() == Role.ORGANIZER
        ? new Asker(asker.name(), asker.role(), null, asker.scope(), false)
        : asker;
  }

  private Export graph(ExportQuery query, Asker asker, Network network, View view) {
    GraphReading reading = new GraphReading(network, view, query.asOf(), query.suppressBelow());
    GraphContent graph = reading.of(query.what());
    audit.record(asker, "export", reading.read(), query.text());
    return export(
        query,
        MethodCard.Question.of(query, asker, null),
        null,
        StrengthNumbers.of(network.rules()),
        revision(network),
        graph,
        new LeftOut(
            query.suppressBelow(), 0, 0, 0, reading.placesLeftOut(), reading.thingsLeftOut(), null),
        new Size(graph.nodes().size(), graph.edges().size(), graph.edges().size()));
  }

  private Export tiers(ExportQuery query, Asker asker, Network network, View view) {
    Ladder ladder = ladders.get(query.ladder());
    TierTable table = TierTable.of(network, ladder, query.asOf(), view::sees);
    TierReading reading = TierReading.of(table, query.suppressBelow());
    Suppression suppression = reading.suppression();
    return export(
        query,
        MethodCard.Question.of(query, asker, null),
        new RuleFile(ladder.name(), ladder.version(), ladder.ours()),
        Collections.emptySortedMap(),
        revision(network),
        reading.content(),
        new LeftOut(
            query.suppressBelow(),
            suppression.small(),
            suppression.others(),
            reading.townsLeftOut(),
            0,
            0,
            null),
        new Size(0, 0, reading.content().rows().size()));
  }

  /** The answers read the network by themselves; they are asked again where it moved meanwhile. */
  private Export town(ExportQuery query, Asker asker) {
    Asker sight = townSight(query, asker);
    long revision = revision(living.now());
    TownReading.Read read = towns.of(query, sight);
    for (long now = revision(living.now()); now != revision; now = revision(living.now())) {
      revision = now;
      read = towns.of(query, sight);
    }
    return export(
        query,
        MethodCard.Question.of(query, asker, read.lists()),
        read.ladder(),
        read.settings(),
        revision,
        read.content(),
        new LeftOut(query.suppressBelow(), 0, 0, 0, 0, 0, read.hidden()),
        new Size(0, 0, read.content().table().rows().size()));
  }

  /** Whose answer it is: under pseudonyms that of researchers, who see all of them so. */
  private static Asker townSight(ExportQuery query, Asker asker) {
    if (!query.pseudonymous() || asker.seesPseudonyms()) {
      return withoutSelf(asker);
    }
    if (!asker.seesEverything()) {
      throw badInput(
          "pseudonyms of everybody in (%s) are no part of an organizer's scope.%n"
              + "Maybe without --pseudonymous.",
          query.what().word());
    }
    return new Asker(asker.name(), Role.RESEARCHER, null, List.of(), asker.isOwner());
  }

  private static long revision(Network network) {
    return network.facts().revision();
  }

  private Export export(
      ExportQuery query,
      MethodCard.Question question,
      @Nullable RuleFile ladder,
      SortedMap<String, String> settings,
      long revision,
      Content content,
      LeftOut leftOut,
      Size size) {
    MethodCard card =
        new MethodCard(
            MethodCard.FORM,
            "enishi",
            version,
            question,
            ladder,
            settings,
            List.of(),
            new MethodCard.Data(revision, content.hash()),
            leftOut,
            size,
            query.format() == FileFormat.PNG && content instanceof ChartContent chart
                ? PngFile.font(chart.svg())
                : null,
            Export.fileHash(content, query.format()));
    return new Export(content, query.format(), card);
  }

  static EnishiException unwritable(@Nullable Throwable cause) {
    return new EnishiException(
        ErrorCode.FAILED,
        "the file cannot be written.\nMaybe the disk is full or the reader went away.",
        cause);
  }
}
