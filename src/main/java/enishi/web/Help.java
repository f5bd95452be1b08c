package enishi.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which page has which short "what is this": {@code web.help.KEY} says it. */
final class Help {
  /** The first pattern that fits the whole path decides, so the special ones come first. */
  private static final Map<Pattern, String> KEYS = keys();

  private Help() {}

  /** The last part of the message's key; empty for pages that explain themselves. */
  static Optional<String> keyOf(String path) {
    return KEYS.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(path).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<Pattern, String> keys() {
    Map<Pattern, String> keys = new LinkedHashMap<>();
    add(keys, "/", "start");
    add(keys, "/first-day", "first-day");
    add(keys, "/search.*", "search");
    add(keys, "/introductions/calibration", "calibration");
    add(keys, "/introductions.*", "request");
    add(keys, "/introduction.*", "introduction");
    add(keys, "/inbox.*", "inbox");
    add(keys, "/tier.*", "tier");
    add(keys, "/population/people", "counted");
    add(keys, "/population.*", "population");
    add(keys, "/ladders.*", "ladders");
    add(keys, "/communities/[^/]+", "community");
    add(keys, "/communities.*", "communities");
    add(keys, "/brokers.*", "brokers");
    add(keys, "/eligibility/guard.*", "guard");
    add(keys, "/eligibility/candidates.*", "candidates");
    add(keys, "/eligibility.*", "eligibility");
    add(keys, "/referral-tree.*", "referral-tree");
    add(keys, "/referrals.*", "referrals");
    add(keys, "/works", "works");
    add(keys, "/week.*", "week");
    add(keys, "/kpis/register", "register");
    add(keys, "/kpis.*", "kpis");
    add(keys, "/programmes/[^/]+/subsidy", "subsidy");
    add(keys, "/programmes.*", "programmes");
    add(keys, "/subsidies/rules", "subsidy-rules");
    add(keys, "/matches/plan", "plan");
    add(keys, "/matches/carriers", "carriers");
    add(keys, "/matches.*", "matches");
    add(keys, "/funnels.*", "funnels");
    add(keys, "/cases.*", "cases");
    add(keys, "/claims.*", "claims");
    add(keys, "/events/[^/]+/report", "event");
    add(keys, "/events/[^/]+/preparation", "preparation");
    add(keys, "/(people|organizations|municipalities|projects|events)/.*", "card");
    add(keys, "/consent.*", "consent");
    add(keys, "/research.*", "research");
    add(keys, "/export.*", "export");
    add(keys, "/office", "office");
    add(keys, "/record/attendance.*", "attendance");
    add(keys, "/record/contacts.*", "contacts");
    add(keys, "/record/questions.*", "questions");
    add(keys, "/record/recent.*", "recent");
    add(keys, "/record/links.*", "reports");
    add(keys, "/record.*", "record");
    add(keys, "/(my-)?reports?(/.*)?", "report");
    add(keys, "/identities.*", "identities");
    add(keys, "/corrections.*", "corrections");
    add(keys, "/settings.*", "settings");
    add(keys, "/backups.*", "backups");
    add(keys, "/audit.*", "audit");
    add(keys, "/account", "account");
    add(keys, "/summary", "summary");
    add(keys, "/imports.*", "imports");
    add(keys, "/accounts.*", "accounts");
    return keys;
  }

  private static void add(Map<Pattern, String> keys, String path, String key) {
    keys.put(Pattern.compile(path), key);
  }
}
