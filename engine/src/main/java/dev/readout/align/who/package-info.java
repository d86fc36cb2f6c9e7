/// Who is who over the whole story: names, nouns and pronouns that mean the same person or body.
///
/// In go all analyses, out come [dev.readout.story.Entities]. Start reading at [EntityResolver].
/// Inside of align: no other package may import it.
@NullMarked
package dev.readout.align.who;

import org.jspecify.annotations.NullMarked;
