package dev.readout.extract;

import dev.readout.extract.block.Block;
import dev.readout.knowledge.Doorways;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a site puts before a report. A page that says of itself that it is a report is none, nor is
/// a long one: a report often carries a login form and a cookie notice beside its text.
enum Doorway {
    LOGIN("is a login page, not a report"),
    CONSENT("asks for consent to cookies first, and has no report"),
    HUMAN("asks for proof that the reader is human, and has no report"),
    BROWSER("asks for another browser or for scripts, and has no report"),
    FORWARD("leads on to another page, and has no report");

    /// In characters of all text of the page; logins and tests are short.
    private static final int SHORT = 2_500;

    /// In characters of all text; a report on browsers is longer.
    private static final int TINY = 600;

    /// Requests for consent list purposes and partners, 500 to 1,500 words.
    private static final int MIDDLING = 12_000;

    /// Of all words. In requests for consent of well-known platforms it is 0.08 to 0.2; a report on
    /// cookies has 0.03.
    private static final double CONSENT_SHARE = 0.06;

    private static final int CONSENT_WORDS = 4;

    private static final String REPORT =
            "meta[property=og:type][content=article], meta[property=article:published_time],"
                    + " article p, [itemprop=articleBody], time[datetime]";
    private static final String TEST =
            "#challenge-form, .g-recaptcha, .h-captcha, .cf-turnstile, #px-captcha,"
                    + " script[src*=captcha-delivery]";

    private static final String LEADING_ON = "meta[http-equiv=refresh][content~=(?i)url *=]";

    private final String detail;

    Doorway(String detail) {
        this.detail = detail;
    }

    /// Completes the sentence "ADDRESS …".
    String detail() {
        return detail;
    }

    /// @param isDescribed whether the page tells machines that it is a report
    static Optional<Doorway> of(Document page, List<Block> blocks, boolean isDescribed) {
        int length = blocks.stream().mapToInt(block -> block.text().length()).sum();
        if (isDescribed || length > MIDDLING || page.selectFirst(REPORT) != null) {
            return Optional.empty();
        }
        String text = blocks.stream().map(Block::text).collect(Collectors.joining(" "));
        boolean isShort = text.length() <= SHORT;
        if (isShort
                && (page.selectFirst("input[type=password]") != null
                        || begins(page, Doorways.Kind.LOGIN_TITLE))) {
            return Optional.of(LOGIN);
        }
        if (isShort
                && (page.selectFirst(TEST) != null || begins(page, Doorways.Kind.HUMAN_TITLE))) {
            return Optional.of(HUMAN);
        }
        if (text.length() <= TINY && Doorways.standsIn(text, Doorways.Kind.BROWSER_WORDS)) {
            return Optional.of(BROWSER);
        }
        if (text.length() <= TINY && page.selectFirst(LEADING_ON) != null) {
            return Optional.of(FORWARD);
        }
        return isConsent(page, text) ? Optional.of(CONSENT) : Optional.empty();
    }

    private static boolean begins(Document page, Doorways.Kind kind) {
        Element heading = page.selectFirst("h1, h2");
        return Doorways.begins(page.title(), kind)
                || (heading != null && Doorways.begins(heading.text(), kind));
    }

    private static boolean isConsent(Document page, String text) {
        boolean isAsked =
                page
                        .select("button, a, input[type=submit], input[type=button], [role=button]")
                        .stream()
                        .map(button ->
                                button.hasAttr("value") ? button.attr("value") : button.text())
                        .anyMatch(words -> Doorways.is(words, Doorways.Kind.CONSENT_BUTTON));
        return isAsked && (begins(page, Doorways.Kind.CONSENT_TITLE) || isOfConsent(text));
    }

    private static boolean isOfConsent(String text) {
        TreeSet<String> kinds = new TreeSet<>();
        int found = 0;
        StringTokenizer words = new StringTokenizer(text.toLowerCase(Locale.ROOT), " .,;:()/!?");
        int all = words.countTokens();
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (Doorways.is(word, Doorways.Kind.CONSENT_WORD)) {
                found++;
                kinds.add(word);
            }
        }
        return kinds.size() >= CONSENT_WORDS && found >= all * CONSENT_SHARE;
    }
}
