package enishi.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import enishi.directory.Views;
import enishi.intake.ImportProgress;
import enishi.intake.Imports;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.StrengthRules;
import enishi.office.backup.BackupSettings;
import enishi.office.backup.Backups;
import enishi.security.Account;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.security.AuditEntry;
import enishi.security.AuditLine;
import enishi.security.AuditQuery;
import enishi.security.AuditTrail;
import enishi.security.Invitation;
import enishi.security.Invitations;
import enishi.security.LockOuts;
import enishi.security.SecondFactors;
import enishi.security.Sessions;
import enishi.security.Tokens;
import enishi.store.Store;
import enishi.store.TestStore;
import enishi.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Who keeps which account, and the figures of a small town, through doors and commands. */
class AccountKeepingIT {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
  private static final Asker ADMINISTRATOR = Asker.of(Account.administrator("admin"));
  private static final Account OFFICE_ACCOUNT =
      Account.organizer("office", List.of(Id.parse("municipality:016331")));
  private static final Asker OFFICE = Asker.of(OFFICE_ACCOUNT);

  private Store store;
  private Accounts accounts;
  private Statuses statuses;
  private AccountKeeping keeping;
  private AccountCare care;
  private Invitations invitations;
  private LockOuts lockOuts;
  private AuditTrail audit;
  private final StringWriter printed = new StringWriter();
  private final Terminal terminal = new Terminal(new PrintWriter(printed));

  @BeforeEach
  void start(@TempDir Path folder) throws IOException {
    store = TestStore.empty();
    Files.writeString(
        folder.resolve("municipalities.csv"), "code,name,prefecture\n016331,上士幌町,北海道\n");
    Files.writeString(
        folder.resolve("people.csv"),
        "id,name,residence\nperson:aoki,青木 花,016331\nperson:baba,馬場 一郎,\n");
    Files.writeString(
        folder.resolve("ties.csv"), "person_a,person_b,kind,on\naoki,baba,knows,2026-10-01\n");
    var imports = new Imports(store);
    imports.run(folder, false, ImportProgress.SILENT);
    var network = new LivingNetwork(store, StrengthRules.standard());
    accounts = new Accounts(store);
    accounts.create(Account.administrator("admin"), "a long password");
    keeping = new AccountKeeping(accounts, network, new Views(store), CLOCK);
    invitations = new Invitations(store, accounts, CLOCK);
    lockOuts = new LockOuts(store, CLOCK);
    audit = new AuditTrail(store, CLOCK);
    care =
        new AccountCare(
            keeping,
            invitations,
            lockOuts,
            new Sessions(store, CLOCK),
            new SecondFactors(store, CLOCK),
            audit);
    statuses =
        new Statuses(
            store,
            network,
            imports,
            new Backups(
                () -> store,
                () -> network,
                () -> new AuditTrail(store, CLOCK),
                BackupSettings.parse("", "", "", ""),
                "0.1.0",
                CLOCK),
            "0.1.0");
  }

  @Test
  void anAdministratorKeepsEveryAccount() {
    String password = keeping.create(OFFICE_ACCOUNT, null, ADMINISTRATOR);
    assertThat(accounts.check("office", password)).contains(OFFICE_ACCOUNT);
    String next = keeping.changePassword("office", null, ADMINISTRATOR);
    assertThat(accounts.check("office", password)).isEmpty();
    assertThat(accounts.check("office", next)).isPresent();
    assertThat(keeping.list(ADMINISTRATOR))
        .extracting(Account::name)
        .containsExactly("admin", "office");
    keeping.delete("office", ADMINISTRATOR);
    assertThat(accounts.find("office")).isEmpty();
  }

  @Test
  void anOrganizerKeepsTheMembersOfItsTownAndNobodyElse() {
    keeping.create(Account.member("aoki", Id.person("aoki")), null, OFFICE);
    keeping.create(Account.member("baba", Id.person("baba")), null, ADMINISTRATOR);
    assertThat(keeping.list(OFFICE)).extracting(Account::name).containsExactly("aoki");
    assertRefused(
        () -> keeping.create(Account.researcher("study"), null, OFFICE), ErrorCode.FORBIDDEN);
    assertRefused(() -> keeping.changePassword("admin", null, OFFICE), ErrorCode.UNKNOWN_ID);
    assertRefused(() -> keeping.delete("baba", OFFICE), ErrorCode.UNKNOWN_ID);
    assertRefused(
        () -> keeping.create(Account.member("b", Id.person("baba")), null, OFFICE),
        ErrorCode.UNKNOWN_ID);
    keeping.delete("aoki", OFFICE);
  }

  @Test
  void refusesAnAccountForSomebodyWhoIsNotThere() {
    assertRefused(
        () -> keeping.create(Account.member("x", Id.person("nobody")), null, ADMINISTRATOR),
        ErrorCode.UNKNOWN_ID);
  }

  @Test
  void anOrganizerInvitesAndResetsTheMembersOfItsTownAndNobodyElse() {
    keeping.create(OFFICE_ACCOUNT, null, ADMINISTRATOR);
    var aoki = Account.member("invited", Id.person("aoki"));
    String code = care.invite(aoki, OFFICE).code();
    assertThat(code).matches("([a-z3-9]{4}-){3}[a-z3-9]{4}");
    assertThat(care.listInvitations(OFFICE))
        .extracting(Invitation::person)
        .containsExactly(aoki.person());
    assertThat(invitations.accept(code, "Aoki", "a long password"))
        .isEqualTo(Account.member("aoki", Id.person("aoki")));
    assertThat(care.listInvitations(OFFICE)).isEmpty();
    care.invite(Account.member("invited", Id.person("baba")), ADMINISTRATOR);
    care.invite(OFFICE_ACCOUNT, ADMINISTRATOR);
    assertThat(care.listInvitations(OFFICE)).isEmpty();
    assertThat(care.listInvitations(ADMINISTRATOR)).hasSize(2);
    String foreign = care.listInvitations(ADMINISTRATOR).getFirst().id();
    assertRefused(() -> care.revoke(foreign, OFFICE), ErrorCode.UNKNOWN_ID);
    care.revoke(foreign, ADMINISTRATOR);
    assertThat(care.listInvitations(ADMINISTRATOR)).hasSize(1);
    assertRefused(
        () -> care.invite(Account.member("invited", Id.person("baba")), OFFICE),
        ErrorCode.UNKNOWN_ID);
    assertRefused(() -> care.invite(Account.researcher("invited"), OFFICE), ErrorCode.FORBIDDEN);
    assertRefused(() -> care.invite(OFFICE_ACCOUNT, OFFICE), ErrorCode.FORBIDDEN);

    String reset = care.reset("aoki", OFFICE).code();
    invitations.accept(reset, "", "another password");
    assertThat(accounts.check("aoki", "another password")).isPresent();
    assertThat(audit.list(Id.person("aoki")))
        .filteredOn(entry -> entry.action().equals("account"))
        .extracting(AuditEntry::question)
        .contains("invite", "reset");
    for (String name : List.of("admin", "nobody")) {
      assertThatThrownBy(() -> care.reset(name, OFFICE))
          .hasMessage("no account (%s).%nMaybe list the accounts first.".formatted(name));
      assertRefused(() -> care.unlock(name, OFFICE), ErrorCode.UNKNOWN_ID);
      assertRefused(() -> care.endSessions(name, OFFICE), ErrorCode.UNKNOWN_ID);
      assertRefused(() -> care.removeCodes(name, OFFICE), ErrorCode.UNKNOWN_ID);
    }
    assertRefused(() -> care.removeCodes("aoki", OFFICE), ErrorCode.FORBIDDEN);
    assertRefused(
        () -> care.reset("admin", Asker.of(Account.researcher("r"))), ErrorCode.FORBIDDEN);
  }

  @Test
  void everyDeedOnAnAccountIsRecordedAlsoWhereItStandsForNobody() {
    care.create(OFFICE_ACCOUNT, null, ADMINISTRATOR);
    care.invite(Account.researcher("invited"), ADMINISTRATOR);
    care.bind("office", "office@town.example", ADMINISTRATOR);
    care.bind("office", "", ADMINISTRATOR);
    care.removeCodes("office", ADMINISTRATOR);
    care.create(Account.member("aoki", Id.person("aoki")), null, OFFICE);
    assertThat(account("bind", "aoki", "aoki@town.example")).isZero();
    assertRefused(() -> care.bind("aoki", "x", OFFICE), ErrorCode.FORBIDDEN);
    assertThat(audit.list(new AuditQuery("account", "", null, null)))
        .extracting(AuditLine::asker, AuditLine::subject, AuditLine::question)
        .containsExactly(
            tuple("owner", Id.person("aoki"), "bind"),
            tuple("office", Id.person("aoki"), "create"),
            tuple("admin", null, "take codes off: organizer office"),
            tuple("admin", null, "unbind: organizer office"),
            tuple("admin", null, "bind: organizer office"),
            tuple("admin", null, "invite: researcher invited"),
            tuple("admin", null, "create: organizer office"));
    assertThat(audit.verify(null).isWhole()).isTrue();
  }

  @Test
  void anInvitationEndsWithTheAccountThatIssuedIt() {
    keeping.create(OFFICE_ACCOUNT, null, ADMINISTRATOR);
    String code = care.invite(Account.member("invited", Id.person("aoki")), OFFICE).code();
    assertThat(invitations.find(code)).isPresent();
    keeping.delete("office", ADMINISTRATOR);
    assertThat(invitations.find(code)).isEmpty();
    assertRefused(() -> invitations.accept(code, "aoki", "a long password"), ErrorCode.UNKNOWN_ID);
  }

  @Test
  void theCommandInvitesResetsUnlocksAndEndsSessions() {
    assertThat(account("invite", "--role", "member", "--person", "person:aoki")).isZero();
    String code = printed.toString().replaceFirst("(?s)code (\\S+) .*", "$1");
    invitations.accept(code, "aoki", "a long password");
    printed.getBuffer().setLength(0);
    assertThat(account("reset", "aoki")).isZero();
    assertThat(printed.toString()).contains("/join?code=");
    for (String command : List.of("unlock", "codes-off", "sessions")) {
      assertThat(account(command, "aoki")).as(command).isZero();
    }
    assertThat(account("sessions", "aoki", "--end")).isZero();
    assertThat(printed.toString())
        .contains("was not shut out", "asks for no codes", "sessions ended: 0");
  }

  @Test
  void theCommandCreatesListsAndDeletes() {
    assertThat(account("create", "Aoki", "--role", "member", "--person", "person:aoki")).isZero();
    assertThat(printed.toString()).containsPattern("account aoki, password ([a-z3-9]{5}-){3}");
    assertThat(account("password", "aoki", "--password-stdin")).isZero();
    assertThat(accounts.check("aoki", "typed by hand")).isPresent();
    printed.getBuffer().setLength(0);
    assertThat(account("list", "--format", "csv")).isZero();
    assertThat(printed.toString().lines())
        .containsExactly(
            "account,role,person,scope", "admin,administrator,,", "aoki,member,person:aoki,");
    assertThat(account("delete", "aoki")).isZero();
    assertThat(accounts.find("aoki")).isEmpty();
  }

  @Test
  void theTokenCommandPrintsATokenThatIsGood() {
    var tokens = new Tokens(store, CLOCK);
    int exit = new CommandLine(new TokenCommand(() -> tokens, terminal)).execute("--days", "2");
    assertThat(exit).isZero();
    assertThat(tokens.verify(printed.toString().strip())).map(Account::name).contains("admin");
    assertThat(tokens.list("admin").getFirst().expiresAt())
        .isEqualTo(Instant.parse("2026-11-03T00:00:00Z"));
  }

  @Test
  void theStatusCountsWhatIsThere() {
    Status status = statuses.find(LocalDate.parse("2026-11-01"), ADMINISTRATOR);
    assertThat(status.version()).isEqualTo("0.1.0");
    assertThat(status.revision()).isEqualTo(store.revision().number());
    assertThat(status.entities()).containsEntry("people", 2).containsEntry("municipalities", 1);
    assertThat(status.facts()).containsEntry("ties", 1).containsEntry("engagements", 0);
    assertThat(status.connections()).isEqualTo(1);
    assertThat(status.graphBytes()).isPositive();
    assertThat(status.graphBytesPerConnection()).isEqualTo(status.graphBytes());
    assertThat(status.network().revision()).isEqualTo(status.revision());
    assertThat(status.network().factsBytes()).isGreaterThan(status.network().idsBytes());
    assertThat(status.heapUsedBytes()).isPositive().isLessThanOrEqualTo(status.heapMaxBytes());
    assertThat(status.imports()).hasSize(1);
    assertThat(status.imports().getFirst().rows()).isEqualTo(4);
    assertThat(statuses.find(LocalDate.parse("2026-09-01"), ADMINISTRATOR).connections()).isZero();
    assertThat(statuses.find(LocalDate.parse("2026-11-01"), OFFICE).store()).isNull();
    int exit =
        new CommandLine(new StatusCommand(() -> statuses, CLOCK, terminal))
            .execute("--as-of", "2026-11-01");
    assertThat(exit).isZero();
    assertThat(printed.toString()).contains("connections on 2026-11-01", "import-1");
  }

  private int account(String... arguments) {
    var typed = new ByteArrayInputStream("typed by hand\n".getBytes(StandardCharsets.UTF_8));
    return new CommandLine(new AccountCommand(() -> keeping, () -> care, terminal, typed))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  private static void assertRefused(ThrowingCallable call, ErrorCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(EnishiException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
