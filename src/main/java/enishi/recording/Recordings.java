package enishi.recording;

import static enishi.model.EnishiException.badInput;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.intake.Recorder;
import enishi.model.EnishiException;
import enishi.model.EntityKind;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The door to facts that somebody records by form. A recording counts at once and is taken back as
 * a whole; both are noted before they are done.
 */
public final class Recordings {
  static final int LISTED = 50;

  private final Desk desk;

  public Recordings(
      Store store,
      Recorder recorder,
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Clock clock) {
    this(new Desk(store, recorder, living, views, audit, clock));
  }

  Recordings(Desk desk) {
    this.desk = desk;
  }

  /**
   * Records a fact. Throws bad-input for a field that cannot be read, unknown-id for what is not
   * there or not in sight, forbidden for what is none of the asker's to record.
   */
  public Recorded record(FactDraft typed, Asker asker) {
    asker.requireOrganizes();
    LocalDate today = desk.today();
    LocalDate on = typed.on() == null ? today : typed.on();
    if (on.isAfter(today) && !typed.kind().mayLieAhead()) {
      throw badInput("on (%s) is still to come.%nMaybe the year is another one.", on);
    }
    Network network = desk.network();
    Draft draft = FactRows.of(typed, network, on);
    desk.rights(asker, network).requireMayRecord(draft);
    FactRules.require(draft, network, asker, today);
    String source = typed.evidence().isEmpty() ? source(asker, today) : typed.evidence();
    Kept kept = desk.kept(typed.kind(), draft, source, asker);
    desk.write(kept, asker);
    return get(kept.id(), asker);
  }

  /** What is told of a fact where nobody says more: who recorded it and when. */
  static String source(Asker asker, LocalDate day) {
    return "%s の記録（%s）".formatted(asker.name(), day);
  }

  /**
   * Takes a recording back; taken back twice it stays so. Throws unknown-id where there is none.
   */
  public Recorded takeBack(String id, Asker asker) {
    Kept kept = find(id, asker);
    if (!mayTakeBack(kept, asker, desk.network())) {
      throw unknown(id);
    }
    desk.note(
        asker, "take-back", Draft.named(kept.rows()), "%s %s".formatted(kept.kind().word(), id));
    desk.store().transaction(work -> desk.takeBack(work, kept, asker.name()));
    return get(id, asker);
  }

  /** One recording. Throws unknown-id where there is none or the asker may not see it. */
  public Recorded get(String id, Asker asker) {
    Kept kept = find(id, asker);
    Network network = desk.network();
    RecordedView shown = new RecordedView(desk.view(asker, network));
    Recorded recorded = shown.show(kept, mayTakeBack(kept, asker, network));
    desk.note(asker, "recordings", shown.shown(), id);
    return recorded;
  }

  /** The latest that the asker recorded or that are about what they work for, newest first. */
  public List<Recorded> list(Asker asker) {
    Rights.requireRecords(asker);
    Network network = desk.network();
    RecordedView shown = new RecordedView(desk.view(asker, network));
    String account = asker.organizes() ? "" : asker.name();
    List<Recorded> latest = new ArrayList<>();
    for (Kept kept : desk.kept().latest(LISTED, account, found -> maySee(found, asker, network))) {
      latest.add(shown.show(kept, mayTakeBack(kept, asker, network)));
    }
    desk.note(asker, "recordings", shown.shown(), "recent");
    return latest;
  }

  /** What the account chose last in a form's fields that name no person. */
  Map<String, Shown> lastUsed(FactKind kind, Asker asker) {
    Network network = desk.network();
    View view = desk.view(asker, network);
    Map<String, Shown> used = new HashMap<>();
    desk.kept().last(kind, asker.name()).map(Kept::facts).orElse(List.of()).stream()
        .flatMap(row -> row.cells().entrySet().stream())
        .forEach(cell -> use(cell.getKey(), cell.getValue(), view, used));
    return used;
  }

  private static void use(String column, String text, View view, Map<String, Shown> used) {
    Id.find(text)
        .filter(id -> !id.is(EntityKind.PERSON) && !id.is(EntityKind.STAY))
        .flatMap(view::find)
        .ifPresent(
            id -> {
              used.put(column.equals("object") ? "about" : column, view.show(id));
              used.put(id.kind().word(), view.show(id));
            });
  }

  private Kept find(String id, Asker asker) {
    Rights.requireRecords(asker);
    Optional<Kept> kept = desk.kept().find(id);
    return kept.filter(found -> maySee(found, asker, desk.network()))
        .orElseThrow(() -> unknown(id));
  }

  private boolean maySee(Kept kept, Asker asker, Network network) {
    return asker.seesEverything()
        || kept.account().equals(asker.name())
        || (asker.organizes() && desk.rights(asker, network).touches(kept.rows()));
  }

  private boolean mayTakeBack(Kept kept, Asker asker, Network network) {
    return maySee(kept, asker, network);
  }

  static EnishiException unknown(String id) {
    return new EnishiException(
        ErrorCode.UNKNOWN_ID,
        "unknown recording (%s).%nMaybe look at the latest ones: /record/recent.".formatted(id));
  }
}
