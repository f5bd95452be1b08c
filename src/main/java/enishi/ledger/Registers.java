package enishi.ledger;

import static enishi.model.EnishiException.unknownId;

import enishi.directory.Shown;
import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.model.Registration;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The door to who stands behind a register's number. Holds no state. */
final class Registers {
  static final int MAX_PEOPLE = 500;

  private final LivingNetwork living;
  private final Views views;
  private final AuditTrail audit;

  Registers(LivingNetwork living, Views views, AuditTrail audit) {
    this.living = living;
    this.views = views;
    this.audit = audit;
  }

  /** Throws forbidden for members, unknown-id where nobody is on a register of that name. */
  RegisterList find(Id register, @Nullable String ledger, LocalDate asOf, Asker asker) {
    asker.requireMayAskFor(register);
    Network network = living.now();
    if (!register.is(EntityKind.REGISTER) || !network.facts().registers().contains(register)) {
      throw unknownId(register);
    }
    View view = views.of(asker, network, asOf);
    LedgerPeriod period = ledger == null ? null : LedgerPeriod.find(ledger).orElse(null);
    Map<Id, Registration> seen = new LinkedHashMap<>();
    new Counting(network, view, asker, period, asOf)
        .listed(register).stream()
            .filter(one -> view.sees(one.person()))
            .forEach(one -> seen.putIfAbsent(one.person(), one));
    if (view.isPseudonymous() && seen.size() < Counting.LEAST_TOLD) {
      return new RegisterList(asOf, register, ledger, 0, true, List.of());
    }
    List<Registration> shown = seen.values().stream().limit(MAX_PEOPLE).toList();
    audit.record(
        asker, "register", shown.stream().map(Registration::person).toList(), register.value());
    return new RegisterList(
        asOf,
        register,
        ledger,
        seen.size(),
        false,
        shown.stream()
            .map(one -> one(view.show(one.person()), one))
            .sorted(
                Comparator.comparing(RegisterList.One::name)
                    .thenComparing(RegisterList.One::person))
            .toList());
  }

  private static RegisterList.One one(Shown shown, Registration registration) {
    return new RegisterList.One(
        Objects.requireNonNull(shown.id()),
        Objects.requireNonNull(shown.name()),
        registration.when().on());
  }
}
