package enishi.introduction.request;

import enishi.model.EnishiException;
import enishi.security.CurrentAsker;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page's model {@code inbox}, for the mark in the navigation. */
@ControllerAdvice(annotations = Controller.class)
final class InboxMark {
  private final Requests requests;

  InboxMark(Requests requests) {
    this.requests = requests;
  }

  @ModelAttribute("inbox")
  Waiting inbox() {
    return new Waiting(requests);
  }

  /** How much waits; counted only where a page is drawn with its frame. */
  static final class Waiting {
    private final Requests requests;

    Waiting(Requests requests) {
      this.requests = requests;
    }

    /** 0 also while the store is away: the page then says so in its own place. */
    public int count() {
      try {
        return CurrentAsker.find().map(requests::countWaiting).orElse(0);
      } catch (EnishiException e) {
        return 0;
      }
    }
  }
}
