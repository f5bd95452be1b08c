package enishi.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.directory.View;
import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.network.StrengthRules;
import enishi.security.Account;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import enishi.store.UnusedStore;
import enishi.terminal.CommonOptions.Format;
import enishi.terminal.Sheet;
import enishi.terminal.Terminal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Nobody out of sight is named, and no small count of people out of sight is told. */
class CommunityMaskingPropertyTest {
  private static final Pattern A_PERSON = Pattern.compile("\\bp\\d\\d\\b");
  private static final LocalDate DAY = RandomTown.FIRST.plusDays(330);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Views VIEWS = new Views(UnusedStore.create());

  static LongStream seeds() {
    return LongStream.rangeClosed(401, 425);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anOrganizerReadsOnlyOfPeopleInSight(long seed) {
    Network network = new RandomTown(seed, 60).town().network();
    Asking asking = new Asking(network, VIEWS);
    Asker organizer = Asker.of(Account.organizer("town", List.of(Id.parse("municipality:t1"))));
    View view = VIEWS.of(organizer, network, DAY);
    CommunityQuery query = new CommunityQuery(DAY, RandomTown.FIRST.plusDays(150), 1, 1);
    Asking.Told<CommunityMap> map = asking.map(query, organizer);
    CommunityMap whole = asking.map(query, Asker.owner()).answer();
    CommunitySheets sheets = new CommunitySheets(Words.ENGLISH);
    check(map.answer(), sheets.of(map.answer()), map.persons(), view);
    for (CommunityMap.Community one : map.answer().communities()) {
      Asking.Told<CommunityPeople> people = asking.people(query, one.label(), organizer);
      check(people.answer(), List.of(), people.persons(), view);
      assertThat(people.answer().people().size() + people.answer().unseen()).isEqualTo(one.size());
    }
    Asking.Told<BrokerList> brokers = asking.brokers(new BrokerQuery(DAY, 100, 1), organizer);
    check(brokers.answer(), sheets.of(brokers.answer()), brokers.persons(), view);

    Division division = asking.division(query);
    Set<Integer> shown =
        map.answer().communities().stream()
            .map(CommunityMap.Community::label)
            .collect(Collectors.toCollection(TreeSet::new));
    for (int i = 0; i < division.count(); i++) {
      int number = i;
      boolean seesAll = true;
      for (int v = 0; v < division.labels().length; v++) {
        seesAll &= division.labels()[v] != number || view.sees(network.at(DAY).person(v));
      }
      int label = whole.communities().get(i).label();
      assertThat(shown.contains(label))
          .as("seed %d, community %d", seed, label)
          .isEqualTo(division.sizes()[i] >= 5 || seesAll);
    }
    if (map.answer().small() != null && map.answer().small().people() == null) {
      assertThat(map.answer().connected()).isNull();
    }
  }

  private static void check(Object answer, List<Sheet> sheets, Set<Id> told, View view) {
    Set<String> named = named(JSON.writeValueAsString(answer));
    assertThat(named).allMatch(key -> view.sees(Id.person(key)));
    assertThat(told.stream().map(Id::key)).containsExactlyInAnyOrderElementsOf(named);
    StringWriter out = new StringWriter();
    new Terminal(new PrintWriter(out)).print(Format.table, answer, () -> sheets);
    assertThat(named).containsAll(named(out.toString()));
  }

  private static Set<String> named(String text) {
    return A_PERSON
        .matcher(text)
        .results()
        .map(match -> match.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aResearcherReadsNoSmallCountNorItsComplement(long seed) {
    Network network = new RandomTown(seed, 60).town().network();
    CommunityQuery query = new CommunityQuery(DAY, null, 1, 1);
    Division division = Division.of(ConnectedPeople.of(network.at(DAY).graph()), query);
    // Everybody is seen under a pseudonym; so who is seen does not matter.
    SmallCounts suppression = new SmallCounts(true, vertex -> true);
    for (Portrait one : Portraits.of(network, DAY, division).communities()) {
      assertThat(suppression.tells(one.size(), one.few())).isEqualTo(one.size() >= 5);
      List<Cell> cells = new ArrayList<>(one.residences());
      cells.addAll(one.towns());
      cells.addAll(one.shared());
      for (Cell cell : cells) {
        int rest = one.size() - cell.count();
        assertThat(suppression.tells(cell, one.size()))
            .isEqualTo(cell.count() >= 5 && (rest == 0 || rest >= 5));
      }
    }
  }

  @Test
  void isNotForMembers() {
    Store store = UnusedStore.create();
    var living = new LivingNetwork(store, StrengthRules.standard());
    var audit = new AuditTrail(store, Clock.systemUTC());
    Asker member = Asker.of(Account.member("p01", Id.person("p01")));
    CommunityQuery query = new CommunityQuery(DAY, null, 1, 1);
    CommunityMaps maps = new CommunityMaps(living, VIEWS, audit);
    BrokerLists brokers = new BrokerLists(living, VIEWS, audit);
    assertForbidden(() -> maps.find(query, member));
    assertForbidden(() -> maps.people(query, 1, member));
    assertForbidden(() -> maps.study(query, member));
    assertForbidden(() -> brokers.find(new BrokerQuery(DAY, 20, 1), member));
  }

  private static void assertForbidden(Runnable question) {
    assertThatThrownBy(question::run)
        .hasMessageContaining("a member account (p01) may not read the network as a whole")
        .extracting(e -> ((EnishiException) e).code())
        .isEqualTo(ErrorCode.FORBIDDEN);
  }
}
