package enishi.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks the three questions in words. */
@Controller
final class StartPage {
  @GetMapping("/")
  String show() {
    return "web/start";
  }
}
