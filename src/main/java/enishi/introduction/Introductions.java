package enishi.introduction;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The door to introduction paths: whom to ask to be introduced to somebody. Shows each asker only
 * whom they may see, and leaves a trace with everybody it shows. Holds no state; threads may share
 * it.
 */
public final class Introductions {
  /** From so many recorded outcomes on, people are shown figures. */
  public static final int CALIBRATING_OUTCOMES = IntroductionSearch.CALIBRATING_OUTCOMES;

  private final LivingNetwork network;
  private final Views views;
  private final AuditTrail audit;
  private final Supplier<SearchRules> rules;
  private final @Nullable PathReferences references;

  public Introductions(LivingNetwork network, Views views, AuditTrail audit) {
    this(network, views, audit, SearchRules::standard);
  }

  /**
   * A search that takes longer than the deadline gives what it has found, and says so.
   *
   * @param rules those in force when a question comes
   */
  public Introductions(
      LivingNetwork network, Views views, AuditTrail audit, Supplier<SearchRules> rules) {
    this(network, views, audit, rules, null);
  }

  /** Paths that can be asked along also get their reference. */
  public Introductions(
      LivingNetwork network,
      Views views,
      AuditTrail audit,
      Supplier<SearchRules> rules,
      @Nullable PathReferences references) {
    this.references = references;
    this.network = network;
    this.views = views;
    this.audit = audit;
    this.rules = rules;
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
    Duration deadline = rules.get().deadline();
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
