package enishi.recording;

import enishi.model.Event;
import enishi.model.Id;
import enishi.network.Network;
import enishi.recording.Kept.Confirmation;
import enishi.security.Asker;
import enishi.store.Work;
import java.util.ArrayList;
import java.util.List;

/** The door to reports of having met: the other side says yes or no, the reporter may withdraw. */
final class Confirmations {
  private static final String ASKED = "相手の確認待ち";
  private static final String BOTH = "双方が確認";
  private static final String DENIED = "相手が否定";

  private final Desk desk;

  Confirmations(Desk desk) {
    this.desk = desk;
  }

  /**
   * A report as one of its two sides sees it.
   *
   * @param own whether the asker reported it
   */
  record Told(Recorded recorded, boolean own, boolean waits) {}

  /** Reports of the asker and about the asker, newest first. */
  List<Told> list(Asker asker) {
    Network network = desk.network();
    Id self = SelfReports.self(asker, network);
    RecordedView shown = new RecordedView(desk.view(asker, network));
    List<Told> told = new ArrayList<>();
    for (Kept kept : desk.kept().reportsOf(self, network.facts())) {
      boolean own = self.equals(kept.reporter());
      if (own || kept.counts()) {
        told.add(
            new Told(
                shown.show(kept, false),
                own,
                !own && kept.counts() && kept.confirmation() == Confirmation.ASKED));
      }
    }
    desk.note(asker, "reports", shown.shown(), "reports of " + self);
    return told;
  }

  long countWaiting(Asker asker) {
    if (asker.person() == null) {
      return 0;
    }
    Network network = desk.network();
    Id self = SelfReports.self(asker, network);
    return desk.kept().reportsOf(self, network.facts()).stream()
        .filter(kept -> self.equals(kept.other()) && kept.counts())
        .filter(kept -> kept.confirmation() == Confirmation.ASKED)
        .count();
  }

  /** The other side says yes or no. Throws unknown-id for a report that is not about the asker. */
  void answer(String id, boolean yes, Asker asker) {
    Network network = desk.network();
    Id self = SelfReports.self(asker, network);
    Kept kept =
        desk.kept()
            .find(id)
            .map(found -> found.resolved(network.facts()))
            .filter(found -> self.equals(found.other()) && found.counts())
            .orElseThrow(() -> Recordings.unknown(id));
    desk.note(
        asker, yes ? "report-confirm" : "report-deny", Draft.named(kept.facts()), "report " + id);
    desk.store()
        .transaction(
            work -> {
              Kept now =
                  KeptRecordings.hold(work, id)
                      .filter(Kept::counts)
                      .orElseThrow(() -> Recordings.unknown(id));
              if (yes) {
                confirm(work, now, desk);
              } else {
                deny(work, now, asker);
              }
              return true;
            });
  }

  /** What the reporter said may be withdrawn by them. */
  void withdraw(String id, Asker asker) {
    Network network = desk.network();
    Id self = SelfReports.self(asker, network);
    Kept kept =
        desk.kept()
            .find(id)
            .map(found -> found.resolved(network.facts()))
            .filter(found -> self.equals(found.reporter()) && found.counts())
            .orElseThrow(() -> Recordings.unknown(id));
    desk.note(asker, "take-back", Draft.named(kept.facts()), "report " + id);
    desk.store().transaction(work -> desk.takeBack(work, kept, asker.name()));
  }

  /**
   * Inside a transaction: both have said so by themselves. What was withdrawn or denied meanwhile
   * stays so.
   */
  static void confirm(Work work, String id, Desk desk) {
    KeptRecordings.hold(work, id).filter(Kept::counts).ifPresent(now -> confirm(work, now, desk));
  }

  private static void confirm(Work work, Kept now, Desk desk) {
    String source = now.source().replace(ASKED, BOTH);
    desk.writeFacts(work, now, source);
    KeptRecordings.confirm(work, now.id(), Confirmation.CONFIRMED, source);
  }

  private void deny(Work work, Kept now, Asker asker) {
    desk.takeBack(work, now, asker.name());
    KeptRecordings.confirm(
        work, now.id(), Confirmation.DENIED, now.source().replace(ASKED, DENIED));
  }

  /** What a report's evidence says; {@code asked} where somebody else is to confirm it. */
  static String source(Event event, boolean asked) {
    return asked
        ? "本人の報告（%s、%s）".formatted(event.name(), ASKED)
        : "本人の報告（%s）".formatted(event.name());
  }
}
