package dev.readout.analyse.tagging;

import java.util.List;

/// The names of the tagger's grammar, in the order of its outputs.
final class TagNames {
    /// Parts of speech, Penn Treebank.
    static final List<String> TAGS =
            List.of(
                    ("DT NNP : JJ IN , # CD . PRP$ NN PRP VBD NNS CC VBP VB WDT VBG TO RB POS JJR"
                                    + " RBS `` '' VBN VBZ MD JJS WP UH WRB RP RBR NNPS FW -LRB-"
                                    + " -RRB- PDT $ EX SYM WP$ LS")
                            .split(" ", -1));

    /// Basic Stanford dependencies.
    static final List<String> RELATIONS =
            List.of(
                    ("det compound root punct amod dep case nmod appos nsubj dobj nummod cc conj"
                                    + " mark aux advcl cop acl xcomp advmod csubj nsubjpass"
                                    + " auxpass ccomp mwe neg discourse parataxis expl iobj"
                                    + " csubjpass")
                            .split(" ", -1));

    private TagNames() {}
}
