package enishi.web;

import enishi.security.Asker;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads to what keeps Enishi alive in an office: rows, people, accounts, settings, copies. */
@Controller
final class OfficePage {
  @GetMapping("/office")
  String show(Asker asker, Model model) {
    asker.requireOrganizes();
    model.addAttribute(
        "desks", Arrays.stream(Desk.values()).filter(desk -> desk.isFor(asker)).toList());
    return "web/office";
  }

  /** Who may sit at a desk. */
  private enum Keeper {
    ORGANIZERS,
    ADMINISTRATORS
  }

  /**
   * A place where something of the office is done; its path is the last part of its messages' keys.
   */
  enum Desk {
    IMPORTS("/imports", Keeper.ORGANIZERS),
    ACCOUNTS("/accounts", Keeper.ORGANIZERS),
    IDENTITIES("/identities", Keeper.ORGANIZERS),
    CORRECTIONS("/corrections", Keeper.ORGANIZERS),
    SETTINGS("/settings", Keeper.ADMINISTRATORS),
    BACKUPS("/backups", Keeper.ADMINISTRATORS),
    AUDIT("/audit", Keeper.ADMINISTRATORS);

    private final String place;
    private final Keeper keeper;

    Desk(String place, Keeper keeper) {
      this.place = place;
      this.keeper = keeper;
    }

    public String place() {
      return place;
    }

    boolean isFor(Asker asker) {
      return keeper == Keeper.ORGANIZERS ? asker.organizes() : asker.seesEverything();
    }

    public String key() {
      return place.substring(1);
    }
  }
}
