package enishi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.directory.Views;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.office.AccountCare;
import enishi.office.AccountKeeping;
import enishi.security.LockOuts.Gate;
import enishi.store.Store;
import enishi.store.StoreSettings;
import enishi.store.StoreUse;
import enishi.store.TestStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes on paper, lock-outs and codes of a phone, over a real store. */
class SignInDoorsIT {
  private static final Instant START = Instant.parse("2026-11-26T00:00:00Z");
  private static final Account KIND = Account.member("invited", Id.person("aoki"));

  private Store store;
  private Accounts accounts;

  @BeforeEach
  void emptyStore() {
    store = TestStore.empty();
    accounts = new Accounts(store);
    accounts.create(Account.administrator("admin"), "a long password");
  }

  private static Clock at(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private Invitations invitations(Instant now) {
    return new Invitations(store, accounts, at(now));
  }

  @Test
  void aCodeIsGoodOnceAndForSevenDays() {
    Invitations now = invitations(START);
    String code = now.invite(KIND, Asker.owner()).code();
    Instant end = START.plus(Duration.ofDays(7));
    assertThat(invitations(end.minusMillis(1)).find(code)).isPresent();
    assertThat(invitations(end).find(code)).isEmpty();
    assertThat(now.find(code.toUpperCase(java.util.Locale.ROOT).replace("-", " ー"))).isPresent();
    assertThat(TestStore.dump()).doesNotContain(code, code.replace("-", ""));

    assertThatThrownBy(() -> now.accept(code, "admin", "a long password"))
        .isInstanceOfSatisfying(
            EnishiException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.IN_USE));
    assertThatThrownBy(() -> now.accept(code, "aoki", "short"))
        .hasMessageContaining("(of 5 characters)");
    assertThat(now.accept(code, "aoki", "a long password").name()).isEqualTo("aoki");
    List<String> notGood = List.of(code, "acde-fghj-kmnp-qrtw", "");
    assertThat(notGood)
        .allSatisfy(
            bad -> {
              assertThat(now.find(bad)).isEmpty();
              assertThatThrownBy(() -> now.accept(bad, "other", "a long password"))
                  .hasMessageStartingWith("the code is not good");
            });
    String late = now.invite(KIND, Asker.owner()).code();
    assertThatThrownBy(() -> invitations(end).accept(late, "other", "a long password"))
        .hasMessageStartingWith("the code is not good");
  }

  @Test
  void twoAtOnceDoNotBothUseOneCode() throws Exception {
    Invitations now = invitations(START);
    for (int round = 0; round < 5; round++) {
      String code = now.invite(KIND, Asker.owner()).code();
      int names = round * 10;
      var begin = new CountDownLatch(1);
      try (var threads = Executors.newFixedThreadPool(4)) {
        var tries =
            IntStream.range(0, 4)
                .mapToObj(
                    i ->
                        threads.submit(
                            () -> {
                              begin.await();
                              now.accept(code, "n" + (names + i), "a long password");
                              return true;
                            }))
                .toList();
        begin.countDown();
        long good =
            tries.stream()
                .filter(
                    one -> {
                      try {
                        return one.get();
                      } catch (Exception e) {
                        return false;
                      }
                    })
                .count();
        assertThat(good).isEqualTo(1);
      }
    }
    assertThat(accounts.list()).hasSize(6);
  }

  @Test
  void aResetEndsEverySessionAndTheEarlierPaper() {
    Invitations now = invitations(START);
    accounts.create(Account.member("aoki", Id.person("aoki")), "first password");
    String stamp = accounts.findCredentials("aoki").orElseThrow().stamp();
    String earlier = now.inviteToReset(accounts.get("aoki"), Asker.owner()).code();
    String later = now.inviteToReset(accounts.get("aoki"), Asker.owner()).code();
    assertThat(now.find(earlier)).isEmpty();
    now.accept(later, "ignored", "second password");
    assertThat(accounts.check("aoki", "first password")).isEmpty();
    assertThat(accounts.check("aoki", "second password")).isPresent();
    assertThat(accounts.findCredentials("aoki").orElseThrow().stamp()).isNotEqualTo(stamp);
    assertThat(now.find(later)).isEmpty();
  }

  @Test
  void erasingAPersonTakesTheInvitationsAlong() {
    String code = invitations(START).invite(KIND, Asker.owner()).code();
    store.transaction(work -> accounts.forget(work, Id.person("aoki")));
    assertThat(invitations(START).find(code)).isEmpty();
    assertThat(TestStore.dump()).doesNotContain("person:aoki");
  }

  @Test
  void fiveFailuresShutOutForAQuarterOfAnHour() {
    var lockOuts = new LockOuts(store, at(START));
    for (int i = 0; i < 4; i++) {
      assertThat(lockOuts.fail(Gate.PASSWORD, "aoki")).isEmpty();
    }
    assertThat(lockOuts.fail(Gate.CODE, "aoki")).as("another gate").isEmpty();
    Instant until = START.plus(Duration.ofMinutes(15));
    assertThat(lockOuts.fail(Gate.PASSWORD, " Aoki ")).contains(until);
    assertThat(lockOuts.find("aoki")).contains(until);
    assertThat(lockOuts.findAll(List.of("aoki", "baba")))
        .containsExactlyEntriesOf(java.util.Map.of("aoki", until));
    assertThat(TestStore.dump()).doesNotContain("aoki");
    assertThat(new LockOuts(store, at(until)).find("aoki")).isEmpty();
    assertThat(new LockOuts(store, at(until)).fail(Gate.PASSWORD, "aoki")).isEmpty();
    lockOuts.liftPassword("aoki");
    assertThat(lockOuts.find("aoki")).isEmpty();
  }

  @Test
  void aNewPasswordBuysNoGuessesAtCodes() {
    var lockOuts = new LockOuts(store, at(START));
    for (Gate gate : Gate.values()) {
      IntStream.range(0, LockOuts.LIMIT).forEach(i -> lockOuts.fail(gate, "aoki"));
    }
    lockOuts.liftPassword("aoki");
    assertThat(lockOuts.find(Gate.PASSWORD, "aoki")).isEmpty();
    assertThat(lockOuts.find(Gate.CODE, "aoki")).isPresent();
    lockOuts.liftCode("aoki");
    assertThat(lockOuts.find("aoki")).isEmpty();
  }

  @Test
  void onlyAnAdministratorLetsGuessAtCodesAgain(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("municipalities.csv"), "code,name,prefecture\n016331,上士幌町,北海道\n");
    Files.writeString(folder.resolve("people.csv"), "id,name,residence\nperson:aoki,青木 花,016331\n");
    assertThat(new Imports(store).run(folder, false, ImportProgress.SILENT).problems()).isEmpty();
    accounts.create(Account.member("aoki", Id.person("aoki")), "a long password");
    var lockOuts = new LockOuts(store, at(START));
    Asker office = Asker.of(Account.organizer("office", List.of(Id.parse("municipality:016331"))));
    AccountCare care = care(lockOuts);
    for (Gate gate : Gate.values()) {
      IntStream.range(0, LockOuts.LIMIT).forEach(i -> lockOuts.fail(gate, "aoki"));
    }
    care.changePassword("aoki", null, office);
    assertThat(lockOuts.find(Gate.PASSWORD, "aoki")).isEmpty();
    assertThat(care.unlock("aoki", office)).isPresent();
    assertThat(lockOuts.find(Gate.CODE, "aoki")).isPresent();
    assertThat(care.unlock("aoki", Asker.owner())).isPresent();
    assertThat(lockOuts.find("aoki")).isEmpty();
  }

  private AccountCare care(LockOuts lockOuts) {
    Clock clock = at(START);
    var network = new LivingNetwork(store, StrengthRules.standard());
    return new AccountCare(
        new AccountKeeping(accounts, network, new Views(store), clock),
        invitations(START),
        lockOuts,
        new Sessions(store, clock),
        new SecondFactors(store, clock),
        new AuditTrail(store, clock));
  }

  @Test
  void aGoodGuessIsWorthNothingOnceFailuresBesideItShutTheNameOut() {
    var lockOuts = new LockOuts(store, at(START));
    assertThat(lockOuts.attempt(Gate.CODE, "aoki", Optional::<String>empty)).isEmpty();
    assertThat(lockOuts.attempt(Gate.CODE, "aoki", () -> Optional.of("good"))).contains("good");
    IntStream.range(1, LockOuts.LIMIT).forEach(i -> lockOuts.fail(Gate.CODE, "aoki"));
    assertThat(lockOuts.find(Gate.CODE, "aoki")).as("a success forgets failures").isEmpty();
    assertThat(
            lockOuts.attempt(
                Gate.CODE,
                "aoki",
                () -> {
                  lockOuts.fail(Gate.CODE, "aoki");
                  return Optional.of("good");
                }))
        .isEmpty();
    assertThat(lockOuts.find(Gate.CODE, "aoki")).isPresent();

    var own = new OwnPassword(accounts, lockOuts);
    IntStream.range(0, LockOuts.LIMIT)
        .forEach(i -> assertThat(own.change("admin", "a wrong one", "a new password")).isFalse());
    assertThat(own.change("admin", "a long password", "a new password")).isFalse();
    lockOuts.liftPassword("admin");
    assertThat(own.change("admin", "a long password", "a new password")).isTrue();
  }

  @Test
  void failuresFarApartShutNobodyOut() {
    for (int i = 0; i < 20; i++) {
      var later = new LockOuts(store, at(START.plus(Duration.ofMinutes(4L * i))));
      assertThat(later.fail(Gate.PASSWORD, "aoki")).as("failure %d", i).isEmpty();
    }
  }

  @Test
  void aRestartDoesNotLiftALockOut(@TempDir Path directory) {
    try (Store first = Store.open(StoreSettings.embedded(directory), StoreUse.SERVER)) {
      var lockOuts = new LockOuts(first, at(START));
      IntStream.range(0, LockOuts.LIMIT).forEach(i -> lockOuts.fail(Gate.PASSWORD, "aoki"));
    }
    try (Store second = Store.open(StoreSettings.embedded(directory), StoreUse.SERVER)) {
      assertThat(new LockOuts(second, at(START.plusSeconds(60))).find("aoki")).isPresent();
    }
  }

  @Test
  void aCodeOfThePhoneIsGoodOnceAndSoIsARecoveryCode() {
    var factors = new SecondFactors(store, at(START));
    assertThat(factors.get("admin").isOn()).isFalse();
    factors.prepare("admin");
    byte[] secret = Base32.decode(factors.get("admin").pending());
    long step = Totp.step(START);
    assertThat(factors.use("admin", Totp.code(secret, step, 6))).as("not confirmed").isFalse();
    assertThatThrownBy(() -> factors.confirm("admin", "000000x")).hasMessageContaining("clock");
    List<String> recovery = factors.confirm("admin", Totp.code(secret, step - 1, 6));
    assertThat(accounts.findCredentials("admin").orElseThrow().secondFactor()).isTrue();

    assertThat(factors.use("admin", Totp.code(secret, step - 1, 6))).as("confirmed by").isFalse();
    assertThat(factors.use("admin", Totp.code(secret, step + 1, 6))).isTrue();
    assertThat(factors.use("admin", Totp.code(secret, step + 1, 6))).as("again").isFalse();
    assertThat(factors.use("admin", Totp.code(secret, step, 6))).as("before it").isFalse();

    assertThat(recovery).hasSize(8).doesNotHaveDuplicates();
    assertThat(TestStore.dump()).doesNotContain(recovery.getFirst());
    assertThat(factors.use("admin", recovery.getFirst().toUpperCase(java.util.Locale.ROOT)))
        .isTrue();
    assertThat(factors.use("admin", recovery.getFirst())).isFalse();
    assertThat(factors.get("admin").recoveryCodes()).isEqualTo(7);
    assertThatThrownBy(() -> factors.prepare("admin")).hasMessageContaining("already");

    factors.remove("admin");
    assertThat(factors.use("admin", recovery.get(1))).isFalse();
    assertThat(accounts.findCredentials("admin").orElseThrow().secondFactor()).isFalse();
  }

  @Test
  void callsBrowsersByTheirNames() {
    assertThat(
            BrowserName.of(
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"))
        .isEqualTo("Edge, Windows");
    assertThat(
            BrowserName.of(
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
                    + " (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"))
        .isEqualTo("Safari, iPhone");
    assertThat(BrowserName.of(null)).isEqualTo("?");
  }
}
