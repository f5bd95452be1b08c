package enishi.introduction;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The door to introduction paths: whom to ask to be introduced to somebody. Shows each asker only
 * whom they may see, and leaves a trace with everybody it shows. Holds no state; threads may share
 * it.
 */
public final class Introductions {
  /** From so many recorded outcomes on, people are shown figures. */
  public static final int CALIBRATING_OUTCOMES = IntroductionSearch.CALIBRATING_OUTCOMES;

  /** How long a search may take where nothing else is said. */
  public static final Duration STANDARD_DEADLINE = Duration.ofSeconds(2);

  private final LivingNetwork network;
  private final Views views;
  private final AuditTrail audit;
  private final Duration deadline;
  private final @Nullable PathReferences references;

  public Introductions(LivingNetwork network, Views views, AuditTrail audit) {
    this(network, views, audit, STANDARD_DEADLINE);
  }

  /** A search that takes longer than the deadline gives what it has found, and says so. */
  public Introductions(LivingNetwork network, Views views, AuditTrail audit, Duration deadline) {
    this(network, views, audit, deadline, null);
  }

  /** Paths that can be asked along also get their reference. */
  public Introductions(
      LivingNetwork network,
      Views views,
      AuditTrail audit,
      Duration deadline,
      @Nullable PathReferences references) {
    this.references = references;
    this.network = network;
    this.views = views;
    this.audit = audit;
    this.deadline = deadline;
  }

  /**
   * The paths, or why there are none. Throws unknown-id for something that is not there or that the
   * asker may not see, forbidden where a member asks for somebody else.
   */
  public Introduction find(IntroductionQuery query, Asker asker) {
    asker.requireMayAskFor(query.from());
    Network now = network.now();
    View view = views.of(asker, now, query.asOf());
    Showing showing = new Showing(view);
    long start = System.nanoTime();
    BooleanSupplier stop = () -> System.nanoTime() - start > deadline.toNanos();
    IntroductionQuery meant = query.resolvedBy(view);
    Introduction answer =
        new IntroductionSearch(
                now, meant, showing, stop, view.receptivity(meant.from()), this::seal)
            .find();
    audit.record(asker, "introduce", showing.shown(), query.inWords());
    return answer;
  }

  private @Nullable String seal(PathReference path) {
    return references == null ? null : references.seal(path);
  }
}
