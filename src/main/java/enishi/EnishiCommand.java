package enishi;

import picocli.CommandLine.Command;

/** The root command; alone it starts the web application. */
@Command(
    name = "enishi",
    mixinStandardHelpOptions = true,
    versionProvider = EnishiVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "縁 Enishi: who can introduce me, how deep is a town's relationship population, may I join.",
      "Without a command it starts the web application."
    },
    footer = {
      "",
      "Exit codes: 0 answered, 1 failed, 2 wrong use, 3 unknown id, 4 store not reachable, 5 import"
          + " had problems."
    })
final class EnishiCommand {}
