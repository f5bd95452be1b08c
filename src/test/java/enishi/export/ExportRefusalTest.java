package enishi.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.population.Ladders;
import enishi.population.PopulationDesk;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.security.Role;
import enishi.store.Store;
import enishi.store.UnusedStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may take no file is refused before anything is read. */
class ExportRefusalTest {
  @Test
  void refusesAMemberWithoutReadingTheNetwork() {
    Store store = UnusedStore.create();
    LivingNetwork living = new LivingNetwork(store, StrengthRules.standard());
    Views views = new Views(store);
    Ladders ladders = Ladders.shipped();
    Exports exports =
        new Exports(
            living,
            views,
            new AuditTrail(store, Clock.systemUTC()),
            ladders,
            new PopulationDesk(living, views, ladders),
            "1");
    ExportQuery query =
        ExportQuery.parse(
            What.PEOPLE.word(),
            FileFormat.GEXF,
            LocalDate.parse("2022-12-01"),
            false,
            null,
            null,
            null,
            TownWords.NONE);
    Asker member = new Asker("aoki", Role.MEMBER, Id.person("aoki"), List.of(), false);
    assertThatThrownBy(() -> exports.prepare(query, member))
        .isInstanceOfSatisfying(
            EnishiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
  }
}
