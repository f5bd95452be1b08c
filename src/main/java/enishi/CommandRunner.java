package enishi;

import enishi.community.BrokersCommand;
import enishi.community.CommunitiesCommand;
import enishi.correction.CorrectionsCommand;
import enishi.directory.ConsentCommand;
import enishi.directory.EraseCommand;
import enishi.directory.SearchCommand;
import enishi.directory.StrengthCommand;
import enishi.directory.identity.DuplicatesCommand;
import enishi.directory.identity.MergeCommand;
import enishi.directory.identity.UnmergeCommand;
import enishi.export.ExportCommand;
import enishi.export.ReplayCommand;
import enishi.intake.ImportCommand;
import enishi.intake.ImportsCommand;
import enishi.intake.UndoImportCommand;
import enishi.introduction.IntroduceCommand;
import enishi.introduction.request.IntroductionsCommand;
import enishi.ledger.CasesCommand;
import enishi.ledger.ClaimsCommand;
import enishi.ledger.KpiCommand;
import enishi.matching.CarriersCommand;
import enishi.matching.FunnelCommand;
import enishi.matching.MatchCommand;
import enishi.matching.PlanCommand;
import enishi.model.ErrorCode;
import enishi.office.AccountCommand;
import enishi.office.AuditCommand;
import enishi.office.StatusCommand;
import enishi.office.TokenCommand;
import enishi.office.WeekCommand;
import enishi.office.backup.BackupCommand;
import enishi.office.backup.BackupsCommand;
import enishi.office.backup.DrillCommand;
import enishi.office.backup.RestoreCommand;
import enishi.office.settings.SettingsCommand;
import enishi.population.PopulationCommand;
import enishi.population.TierCommand;
import enishi.programme.ProgrammeCommand;
import enishi.programme.SubsidyCommand;
import enishi.programme.event.EventCommand;
import enishi.referral.EligibleCommand;
import enishi.referral.GuardCommand;
import enishi.referral.ReferCommand;
import enishi.referral.ReferralTreeCommand;
import enishi.referral.RevokeReferralCommand;
import enishi.terminal.CommonOptions;
import enishi.terminal.Language;
import enishi.terminal.Terminal;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: every command of every room, one way to fail. */
final class CommandRunner {
  private final Rooms rooms;
  private final PrintWriter out;
  private final PrintWriter err;

  CommandRunner(Rooms rooms, PrintWriter out, PrintWriter err) {
    this.rooms = rooms;
    this.out = out;
    this.err = err;
  }

  /** Runs the command and returns the exit code. */
  int run(String... arguments) {
    var commandLine = new CommandLine(new EnishiCommand());
    commands().forEach(commandLine::addSubcommand);
    commandLine.addSubcommand(new CommandLine.HelpCommand());
    commandLine.getSubcommands().values().forEach(CommandRunner::offerHelp);
    return commandLine
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((e, args) -> wrongUse(e))
        .setExecutionExceptionHandler((e, failed, parsed) -> failed(e))
        .setExecutionStrategy(this::execute)
        .execute(arguments);
  }

  private List<Object> commands() {
    var terminal = new Terminal(out, Language.of(Locale.getDefault()));
    Clock clock = rooms.clock();
    Features features = rooms.features();
    OfficeDoors office = rooms.office();
    return List.of(
        new ServeCommand(),
        new ImportCommand(rooms::imports, terminal),
        new ImportsCommand(rooms::imports, terminal),
        new UndoImportCommand(rooms::imports, terminal),
        new SearchCommand(features.search, clock, terminal),
        new StrengthCommand(features.strengths, clock, terminal),
        new ConsentCommand(features.consents, terminal),
        new EraseCommand(features.erasures, terminal),
        new CorrectionsCommand(features.corrections, features.disclosures, clock, terminal),
        new DuplicatesCommand(features.identities, terminal),
        new MergeCommand(features.identities, terminal),
        new UnmergeCommand(features.identities, terminal),
        new IntroduceCommand(features.introductions, clock, terminal),
        new IntroductionsCommand(features.requests, features.calibrations, terminal),
        new EligibleCommand(
            features.eligibilities, features.timelines, features.candidates, clock, terminal),
        new GuardCommand(features.guards, features.guardWhatIfs, clock, terminal),
        new ReferCommand(features.referring, terminal),
        new RevokeReferralCommand(features.referring, terminal),
        new ReferralTreeCommand(features.referralTrees, clock, terminal),
        new TierCommand(features.tiers, clock, terminal),
        new PopulationCommand(features.populations, clock, terminal),
        new CasesCommand(features.cases, terminal),
        new ClaimsCommand(features.claims, clock, terminal),
        new KpiCommand(features.kpis, clock, terminal),
        new ExportCommand(features.exports, clock, terminal),
        new ReplayCommand(features.exports, terminal),
        new CommunitiesCommand(features.communityMaps, clock, terminal),
        new BrokersCommand(features.brokerLists, clock, terminal),
        new ProgrammeCommand(features.programmes, clock, terminal),
        new SubsidyCommand(features.subsidies, clock, terminal),
        new EventCommand(features.eventReports, features.eventPreparations, clock, terminal),
        new WeekCommand(office.weeks, clock, terminal),
        new MatchCommand(features.matches, clock, terminal),
        new PlanCommand(features.matches, clock, terminal),
        new CarriersCommand(features.matches, clock, terminal),
        new FunnelCommand(features.funnels, clock, terminal),
        new AuditCommand(office.audits, terminal),
        new SettingsCommand(office.settingsDesk, clock, terminal),
        new StatusCommand(office.statuses, clock, terminal),
        new TokenCommand(rooms::tokens, terminal),
        new AccountCommand(office.accountKeeping, office.accountCare, terminal, System.in),
        new BackupCommand(office.backups, terminal),
        new BackupsCommand(office.backups, terminal),
        new RestoreCommand(rooms::storeSettings, () -> rooms.settings().backup(), terminal),
        new DrillCommand(office::drill, () -> rooms.settings().backup(), terminal));
  }

  /** Every command takes {@code --help}, also one that does not say so itself. */
  private static void offerHelp(CommandLine command) {
    if (command.getCommandSpec().findOption("--help") == null) {
      command.getCommandSpec().mixinStandardHelpOptions(true);
    }
  }

  private int execute(ParseResult parsed) {
    ParseResult leaf = parsed;
    while (leaf.hasSubcommand()) {
      leaf = leaf.subcommand();
    }
    CommandSpec common = leaf.commandSpec().mixins().get(CommonOptions.MIXIN);
    if (common != null && common.userObject() instanceof CommonOptions options) {
      options.store().ifPresent(rooms::storeAt);
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int wrongUse(ParameterException e) {
    err.println(firstLine(e));
    err.println("Maybe see: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return ErrorCode.BAD_INPUT.exitCode();
  }

  private int failed(Exception e) {
    return Failures.report(e, err);
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong use");
  }
}
