package enishi.office;

import enishi.model.Id;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.security.Asker;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A guided first day: import, look, ask, record. Its examples are those of the showcase. */
@Controller
final class FirstDayPage {
  private final LivingNetwork living;

  FirstDayPage(LivingNetwork living) {
    this.living = living;
  }

  @GetMapping("/first-day")
  String show(Asker asker, Model model) {
    asker.requireOrganizes();
    Network network = living.now();
    model.addAttribute("people", network.facts().people().size());
    model.addAttribute("events", network.facts().events().size());
    model.addAttribute("showcase", hasShowcase(network));
    return "office/first-day";
  }

  private static boolean hasShowcase(Network network) {
    return network.facts().people().containsKey(Id.person("jinbo"))
        && network.facts().projects().containsKey(Id.parse("project:tomodachi"));
  }
}
