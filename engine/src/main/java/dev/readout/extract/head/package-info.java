/// Blocks or lines → what the page says about its report: headline, authors, days, outlet, credits.
///
/// Of HTML by [dev.readout.extract.head.HtmlHead], [dev.readout.extract.head.PageAuthors],
/// [dev.readout.extract.head.PageDates] and [dev.readout.extract.head.MarkupCredits], of plain text
/// by [dev.readout.extract.head.TextHead]; credits in words by
/// [dev.readout.extract.head.CreditFinder]. Inside of extract: no other package may import it.
@NullMarked
package dev.readout.extract.head;

import org.jspecify.annotations.NullMarked;
