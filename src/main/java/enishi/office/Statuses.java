package enishi.office;

import enishi.graph.CsrGraph;
import enishi.intake.ImportSummary;
import enishi.intake.Imports;
import enishi.network.Facts;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.office.backup.Backups;
import enishi.security.Asker;
import enishi.store.Revision;
import enishi.store.Store;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The door to the state of this Enishi. */
public final class Statuses {
  private final Store store;
  private final LivingNetwork network;
  private final Imports imports;
  private final Backups backups;
  private final String version;

  public Statuses(
      Store store, LivingNetwork network, Imports imports, Backups backups, String version) {
    this.store = store;
    this.network = network;
    this.imports = imports;
    this.backups = backups;
    this.version = version;
  }

  /** The state now, with the connections of that day. */
  public Status find(LocalDate asOf, Asker asker) {
    Revision revision = store.revision();
    Network now = network.now();
    CsrGraph graph = now.at(asOf).graph();
    Runtime runtime = Runtime.getRuntime();
    return new Status(
        version,
        asOf,
        asker.seesEverything() ? store.description() : null,
        revision.number(),
        entities(now.facts()),
        facts(now.facts(), asker),
        graph.edgeCount(),
        graph.memoryBytes(),
        graph.edgeCount() == 0 ? 0 : (double) graph.memoryBytes() / graph.edgeCount(),
        network.figures(),
        liveImports(revision),
        asker.seesEverything() ? backups.lastSuccess().orElse(null) : null,
        asker.seesEverything() ? backups.failureSince().orElse(null) : null,
        runtime.totalMemory() - runtime.freeMemory(),
        runtime.maxMemory());
  }

  private static Map<String, Integer> entities(Facts facts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("municipalities", facts.municipalities().size());
    counts.put("organizations", facts.organizations().size());
    counts.put("people", facts.people().size());
    counts.put("projects", facts.projects().size());
    counts.put("events", facts.events().size());
    counts.put("needs", facts.needs().size());
    counts.put("programmes", facts.programmes().size());
    return counts;
  }

  /** Answers of single persons to requests are not counted before those who make requests. */
  private static Map<String, Integer> facts(Facts facts, Asker asker) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("engagements", Math.toIntExact(facts.counts().engagements()));
    counts.put("ties", Math.toIntExact(facts.counts().ties()));
    counts.put("referrals", facts.referrals().size());
    counts.put("stays", facts.stays().size());
    counts.put("proposals", facts.proposals().size());
    counts.put("registrations", Math.toIntExact(facts.counts().registrations()));
    counts.put(
        "introductions",
        (int)
            facts.requests().stream()
                .filter(request -> asker.organizes() || request.asked() == null)
                .count());
    return counts;
  }

  private List<Status.LiveImport> liveImports(Revision revision) {
    return imports.list().stream()
        .filter(i -> revision.live().contains(i.number()))
        .map(
            i ->
                new Status.LiveImport(
                    i.id(),
                    i.dataset(),
                    i.startedAt(),
                    i.rows().stream().mapToLong(ImportSummary.TableRows::rows).sum(),
                    i.problems()))
        .toList();
  }
}
