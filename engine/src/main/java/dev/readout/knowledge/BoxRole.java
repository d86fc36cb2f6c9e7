package dev.readout.knowledge;

/// What a part of a page is for, as the words in its class or id tell.
public enum BoxRole {
    /// The running text and nothing else: "article-body", "entry-content".
    BODY,
    /// The running text, perhaps with more: "article-content", "main-content".
    CONTENT,
    /// A post of a social network, quoted in the text: never clutter.
    EMBED,
    /// Words of readers.
    COMMENT,
    /// Cookies, consent, privacy.
    NOTICE,
    /// Menus, related reports, newsletters, sharing.
    CLUTTER,
    /// Words under pictures and their credits.
    CAPTION,
    BYLINE,
    DATE,
    /// Section names and other small print at the head.
    META,
    TITLE,
    /// The summary between headline and text.
    STANDFIRST
}
