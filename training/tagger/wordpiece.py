"""Cuts text into the pieces of words of a BERT vocabulary, exactly as dev.readout.language does."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

BEGIN, SEPARATOR, UNKNOWN = 101, 102, 100
LONGEST_TOKEN = 100


@dataclass(frozen=True)
class Piece:
    """One piece of a word and the characters it stands for, counted in code points."""

    id: int
    start: int
    end: int
    opens_token: bool


@lru_cache(maxsize=None)
def is_space(character: str) -> bool:
    return character in "\t\n\v\f\r\x1c\x1d\x1e\x1f" or unicodedata.category(character)[0] == "Z"


@lru_cache(maxsize=None)
def is_ignored(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf") or character == "\ufffd"


@lru_cache(maxsize=None)
def stands_alone(character: str) -> bool:
    """Whether the character is a token of its own: a mark, or Chinese."""
    code = ord(character)
    if code < 128:
        return " " < character < "\x7f" and not character.isalnum()
    is_chinese = 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF
    return is_chinese or unicodedata.category(character)[0] == "P"


@lru_cache(maxsize=None)
def fold(character: str) -> str:
    """Small letters without accents; may be empty, may be several."""
    if ord(character) < 128:
        return character.lower()
    letters = unicodedata.normalize("NFD", character).lower()
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")


class WordPieces:
    """The vocabulary of the network."""

    def __init__(self, vocabulary: Path):
        lines = vocabulary.read_text(encoding="utf-8").splitlines()
        self._heads = {line: number for number, line in enumerate(lines) if line[:2] != "##"}
        self._tails = {line[2:]: number for number, line in enumerate(lines) if line[:2] == "##"}
        self._known: dict[str, list[tuple[int, int]] | None] = {}

    def of(self, paragraph: str) -> list[Piece]:
        """The pieces of one paragraph."""
        pieces: list[Piece] = []
        at = 0
        while at < len(paragraph):
            end = self._token_end(paragraph, at)
            if end == at:
                at += 1
            else:
                pieces += self._pieces_of_token(paragraph, at, end)
                at = end
        return pieces

    @staticmethod
    def _token_end(text: str, at: int) -> int:
        if is_space(text[at]) or is_ignored(text[at]):
            return at
        end = at + 1
        if stands_alone(text[at]):
            return end
        while end < len(text) and not is_space(text[end]) and not stands_alone(text[end]):
            end += 1
        return end

    def _pieces_of_token(self, text: str, start: int, limit: int) -> list[Piece]:
        letters: list[str] = []
        places: list[int] = []
        end = start
        for at in range(start, limit):
            if not is_ignored(text[at]) or text[at] == "\ufffd":
                for letter in fold(text[at]):
                    letters.append(letter)
                    places.append(at)
                end = at + 1
        cuts = self._cut("".join(letters))
        if cuts is None:
            return [Piece(UNKNOWN, start, end, True)]
        places = [start, *places[1:], end] if places else [start]
        pieces = []
        begin = 0
        for number, after in cuts:
            pieces.append(Piece(number, places[begin], places[after], begin == 0))
            begin = after
        return pieces

    def _cut(self, token: str) -> list[tuple[int, int]] | None:
        """Numbers and ends of the longest pieces from the left; None if a part is unknown."""
        if token not in self._known:
            self._known[token] = self._longest_pieces(token)
        return self._known[token]

    def _longest_pieces(self, token: str) -> list[tuple[int, int]] | None:
        if len(token) > LONGEST_TOKEN:
            return None
        cuts = []
        begin = 0
        while begin < len(token):
            known = self._tails if begin else self._heads
            end = len(token)
            while end > begin and token[begin:end] not in known:
                end -= 1
            if end == begin:
                return None
            cuts.append((known[token[begin:end]], end))
            begin = end
        return cuts
