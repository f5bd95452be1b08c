package enishi.introduction.request;

import enishi.introduction.request.RequestCard.MayDo;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.model.Word;
import enishi.security.Accounts;
import enishi.security.Asker;
import enishi.web.InboxNotice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The inbox: what waits for an answer, one's own requests, and what came of them. */
@Controller
@RequestMapping("/inbox")
final class InboxPage {
  private final Requests requests;
  private final Answering answering;
  private final Accounts accounts;
  private final List<InboxNotice> notices;

  InboxPage(
      Requests requests,
      Answering answering,
      Accounts accounts,
      ObjectProvider<InboxNotice> notices) {
    this.requests = requests;
    this.answering = answering;
    this.accounts = accounts;
    this.notices = notices.orderedStream().toList();
  }

  @GetMapping
  String list(
      @RequestParam(defaultValue = "") String done, Asker asker, Locale locale, Model model) {
    List<RequestCard> all = requests.list(null, "", asker).requests();
    Predicate<RequestCard> mine = card -> needs(card, asker);
    model.addAttribute("words", new RequestText(locale));
    model.addAttribute("todo", all.stream().filter(mine).toList());
    model.addAttribute(
        "own", all.stream().filter(mine.negate()).filter(RequestCard::isRequester).toList());
    model.addAttribute(
        "others", all.stream().filter(mine.negate()).filter(card -> !card.isRequester()).toList());
    model.addAttribute("mail", accounts.findMail(asker.name()).orElse(""));
    model.addAttribute("notices", notices);
    model.addAttribute("done", done);
    return "introduction/inbox";
  }

  @GetMapping("/{id}")
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String done,
      Asker asker,
      Locale locale,
      Model model) {
    model.addAttribute("words", new RequestText(locale));
    model.addAttribute("card", requests.get(id, asker));
    model.addAttribute("done", done);
    return "introduction/request";
  }

  @PostMapping("/{id}/{act}")
  String act(
      @PathVariable String id,
      @PathVariable String act,
      @RequestParam(defaultValue = "") String outcome,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    try {
      act(id, Word.parse(MayDo.class, act), outcome, asker);
    } catch (EnishiException e) {
      if (e.code() != ErrorCode.BAD_INPUT) {
        throw e;
      }
      response.setStatus(e.code().httpStatus());
      model.addAttribute("fault", e.getMessage());
      return show(id, "", asker, locale, model);
    }
    return "redirect:/inbox/{id}?done={act}";
  }

  /** The account's own address; an empty one takes it away. */
  @PostMapping("/mail")
  String keepMail(
      @RequestParam(defaultValue = "") String mail,
      Asker asker,
      Locale locale,
      Model model,
      HttpServletResponse response) {
    try {
      accounts.keepMail(asker.name(), mail);
    } catch (EnishiException e) {
      if (e.code() != ErrorCode.BAD_INPUT) {
        throw e;
      }
      response.setStatus(e.code().httpStatus());
      model.addAttribute("mailFault", mail);
      return list("", asker, locale, model);
    }
    return "redirect:/inbox?done=mail";
  }

  private void act(String id, MayDo act, String outcome, Asker asker) {
    switch (act) {
      case AGREE -> answering.agree(id, asker);
      case DECLINE -> answering.decline(id, asker);
      case WITHDRAW -> answering.withdraw(id, asker);
      case REMIND -> answering.remind(id, asker);
      case OUTCOME -> answering.tell(id, Word.parse(CameOf.class, outcome), asker);
      case CONFIRM -> answering.confirm(id, asker);
      case REFER ->
          throw EnishiException.badInput("a referral is made on the page of referrals, not here");
    }
  }

  /** Whether it waits for something that only this asker says. */
  private static boolean needs(RequestCard card, Asker asker) {
    return card.may("agree") && (card.role() == RequestCard.Role.ASKED || asker.organizes())
        || card.isRequester() && card.may("outcome");
  }
}
