/// General knowledge from data files: agencies, countries, titles of office, units, verbs of
/// reporting.
///
/// Every file under `resources/dev/readout/knowledge` is complete of its kind and says where its
/// facts come from. Any stage may ask; nothing here knows reports.
@NullMarked
package dev.readout.knowledge;

import org.jspecify.annotations.NullMarked;
