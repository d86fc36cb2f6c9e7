"""A report as the network sees it: pieces, their types, and what it has to say about each."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np

from tagger.reports import Report
from tagger.wordpiece import WordPieces

LABELS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
NAMES = ("NONE", "PERSON", "ORGANIZATION", "LOCATION", "MISC", "DATE", "NUMBER")
_NAME_OF_SILVER = {
    **{name: number for number, name in enumerate(NAMES)},
    **dict.fromkeys(("TIME", "DURATION", "SET"), NAMES.index("DATE")),
    **dict.fromkeys(("MONEY", "PERCENT", "ORDINAL"), NAMES.index("NUMBER")),
}
TAGS = (
    "DT NNP : JJ IN , # CD . PRP$ NN PRP VBD NNS CC VBP VB WDT VBG TO RB POS JJR RBS `` '' VBN VBZ"
    " MD JJS WP UH WRB RP RBR NNPS FW -LRB- -RRB- PDT $ EX SYM WP$ LS"
).split(" ")
RELATIONS = (
    "det compound root punct amod dep case nmod appos nsubj dobj nummod cc conj mark aux advcl cop"
    " acl xcomp advmod csubj nsubjpass auxpass ccomp mwe neg discourse parataxis expl iobj"
    " csubjpass"
).split(" ")
SHAPES = 7
NOTHING_SAID = -100
NO_PIECE = -1


@dataclass
class Encoded:
    """Arrays over the pieces of one report; positions count code points of `text`."""

    id: str
    text: str
    ids: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    opens: np.ndarray
    paragraphs: np.ndarray
    types: np.ndarray
    labels: np.ndarray
    names: np.ndarray
    tags: np.ndarray
    relations: np.ndarray
    # numbers of pieces; NO_PIECE for "none", NOTHING_SAID where nothing is to be learnt
    heads: np.ndarray
    source_of_cue: np.ndarray
    cue_of_content: np.ndarray


def encode(report: Report, vocabulary: WordPieces) -> Encoded:
    pieces, paragraphs, types = [], [], []
    offset = number = 0
    for line in report.text.split("\n"):
        found = vocabulary.of(line)
        types += types_of(line, found)
        pieces += [(each.id, each.start + offset, each.end + offset, each.opens_token)
                   for each in found]
        paragraphs += [number] * len(found)
        number += bool(found)
        offset += len(line) + 1
    ids, starts, ends, opens = (np.array(column) for column in zip(*pieces))
    encoded = Encoded(
        report.id, report.text, ids, starts, ends, opens.astype(bool), np.array(paragraphs),
        np.array(types), *(np.full(len(ids), NOTHING_SAID) for _ in range(7))
    )
    places = _Places(encoded)
    _mark_attributions(report, encoded, places)
    _mark_grammar(report, encoded, places)
    return encoded


def types_of(line: str, pieces: list) -> list[int]:
    """Shape of the token, and SHAPES more inside a quotation, as TokenTypes.java has it."""
    types: list[int] = []
    quoted = False
    at = 0
    while at < len(pieces):
        after = at + 1
        while after < len(pieces) and not pieces[after].opens_token:
            after += 1
        token = line[pieces[at].start : pieces[after - 1].end]
        closes = token[0] == "”" or (token[0] == '"' and quoted)
        if token[0] in '“"':
            quoted = True
        types += [_shape(token) + (SHAPES if quoted or closes else 0)] * (after - at)
        if closes:
            quoted = False
        at = after
    return types


def _shape(token: str) -> int:
    small, capitalised, capitals, one_capital, digit, mark, mixed = range(SHAPES)
    if token[0].isdecimal():
        return digit
    if not token[0].isalpha():
        return mark
    upper = sum(letter.isupper() for letter in token)
    lower = sum(letter.islower() for letter in token)
    if not upper:
        return small if lower else mixed
    if not lower:
        return capitals if len(token) > 1 else one_capital
    return capitalised if upper == 1 and token[0].isupper() else mixed


class _Places:
    """Finds the tokens that a span of characters touches."""

    def __init__(self, encoded: Encoded):
        self.first = np.flatnonzero(encoded.opens)
        after = np.append(self.first[1:], len(encoded.ids))
        self._starts = encoded.starts[self.first].tolist()
        self._ends = encoded.ends[after - 1].tolist()
        self._at = {start: piece for start, piece in zip(self._starts, self.first.tolist())}

    def of(self, start: int, end: int) -> list[int]:
        """First pieces of the tokens."""
        begin, after = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return self.first[begin:after].tolist()

    def beginning_at(self, start: int) -> int:
        return self._at.get(start, NO_PIECE)


def _mark_attributions(report: Report, encoded: Encoded, places: _Places) -> None:
    labels = encoded.labels
    labels[encoded.opens] = 0
    for attribution in report.attributions:
        runs = {
            "B-source": _runs(attribution.source, encoded, places),
            "B-cue": _runs(attribution.cue, encoded, places),
            "B-content": _runs(attribution.content, encoded, places),
        }
        for begin, of_role in runs.items():
            first = LABELS.index(begin)
            for run in of_role:
                goes_on = False
                for piece in run:
                    # where two attributions overlap, the first keeps its words
                    if labels[piece] == 0:
                        labels[piece] = first + 1 if goes_on else first
                        goes_on = True
                    else:
                        goes_on = False
        if not runs["B-cue"]:
            continue
        cue = runs["B-cue"][0][0]
        source = runs["B-source"]
        encoded.source_of_cue[cue] = source[0][0] if source else NO_PIECE
        for run in runs["B-content"]:
            encoded.cue_of_content[run[0]] = cue


def _runs(spans, encoded: Encoded, places: _Places) -> list[list[int]]:
    """The tokens of each span, cut at the ends of paragraphs."""
    runs: list[list[int]] = []
    for start, end in spans:
        last = None
        for piece in places.of(start, end):
            if encoded.paragraphs[piece] != last:
                runs.append([])
                last = encoded.paragraphs[piece]
            runs[-1].append(piece)
    return runs


def _mark_grammar(report: Report, encoded: Encoded, places: _Places) -> None:
    for sentence in report.sentences:
        at = [places.beginning_at(word.start) for word in sentence]
        for word, piece in zip(sentence, at):
            for token in places.of(word.start, word.end):
                encoded.names[token] = _NAME_OF_SILVER.get(word.name, 0)
            if piece == NO_PIECE:
                continue
            encoded.tags[piece] = TAGS.index(word.tag) if word.tag in TAGS else NOTHING_SAID
            if word.relation in RELATIONS:
                encoded.relations[piece] = RELATIONS.index(word.relation)
            if word.head == -1 and word.relation == "root":
                encoded.heads[piece] = NO_PIECE
            elif word.head >= 0 and at[word.head] != NO_PIECE:
                encoded.heads[piece] = at[word.head]
