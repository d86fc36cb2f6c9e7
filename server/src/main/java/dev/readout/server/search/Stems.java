package dev.readout.server.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Cuts a text into words without case, accents and English endings. No word is left out, so that
/// phrases can be found whole.
final class Stems extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words,
                new PorterStemFilter(
                        new ASCIIFoldingFilter(
                                new LowerCaseFilter(new EnglishPossessiveFilter(words)))));
    }
}
