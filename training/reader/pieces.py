"""Word pieces with the shapes of their words, as the program that runs the model makes them."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass

# What a run of letters and digits looks like. Marks of punctuation stand alone.
SHAPES = (
    "special",
    "punctuation",
    "lower",  # "minister"
    "capital",  # one capital letter: "A", the "U" of "U.S."
    "title",  # "Minister"
    "upper",  # "NATO"
    "mixed",  # "McDonald", "iPhone"
    "digits",  # "2024"
    "alphanumeric",  # "15th", "G7"
    "caseless",  # letters of a script without case
)
_SHAPE = {name: number for number, name in enumerate(SHAPES)}
LONGEST_WORD = 100


@dataclass(frozen=True)
class Piece:
    """A word piece, its number, the shape of its word, and where it stands in the text."""

    number: int
    shape: int
    start: int
    end: int


def shape(word: str) -> int:
    """The number of the shape of a run without white space and punctuation."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return _SHAPE["digits"]
    if len(letters) < len([c for c in word if c.isalpha() or c.isdigit()]):
        return _SHAPE["alphanumeric"]
    upper = [c.isupper() or c.istitle() for c in letters]
    lower = [c.islower() for c in letters]
    if not any(upper) and not any(lower):
        return _SHAPE["caseless"]
    if not any(upper):
        return _SHAPE["lower"]
    if all(upper):
        return _SHAPE["capital" if len(letters) == 1 else "upper"]
    if upper[0] and not any(upper[1:]):
        return _SHAPE["title"]
    return _SHAPE["mixed"]


class WordPiece:
    """BERT's tokenizer for uncased models (Devlin et al. 2019), which keeps offsets."""

    def __init__(self, tokenizer: str) -> None:
        """`tokenizer` is the path of a tokenizer.json."""
        with open(tokenizer, encoding="utf-8") as file:
            self._numbers: dict[str, int] = json.load(file)["model"]["vocab"]
        self._words: dict[str, list[int]] = {}
        self.first = self._numbers["[CLS]"]
        self.last = self._numbers["[SEP]"]

    def pieces(self, text: str) -> list[Piece]:
        """All pieces of `text`, special ones left out."""
        found: list[Piece] = []
        start = None
        for place, char in enumerate(text):
            alone = _is_punctuation(char) or _is_ideograph(char)
            if alone or _is_space(char):
                if start is not None:
                    self._word(text, start, place, found)
                    start = None
                if alone:
                    self._word(text, place, place + 1, found)
            elif start is None:
                start = place
        if start is not None:
            self._word(text, start, len(text), found)
        return found

    def _word(self, text: str, start: int, end: int, found: list[Piece]) -> None:
        kept = "".join(c for c in text[start:end] if not _is_dropped(c))
        plain = "".join(
            c
            for c in unicodedata.normalize("NFD", kept.lower())
            if unicodedata.category(c) != "Mn"
        )
        if not plain:
            return
        punctuation = len(kept) == 1 and _is_punctuation(kept)
        look = _SHAPE["punctuation"] if punctuation else shape(kept)
        numbers = self._words.get(plain)
        if numbers is None:
            numbers = self._words[plain] = self._split(plain)
        # Where inside its word a piece stands is not kept: labels belong to words.
        found.extend(Piece(number, look, start, end) for number in numbers)

    def _split(self, word: str) -> list[int]:
        if len(word) > LONGEST_WORD:
            return [self._numbers["[UNK]"]]
        numbers = []
        start = 0
        while start < len(word):
            end = len(word)
            mark = "##" if start else ""
            while end > start and mark + word[start:end] not in self._numbers:
                end -= 1
            if end == start:
                return [self._numbers["[UNK]"]]
            numbers.append(self._numbers[mark + word[start:end]])
            start = end
        return numbers


def _is_space(char: str) -> bool:
    return char in " \t\n\r" or unicodedata.category(char) == "Zs" or char in "\u2028\u2029"


def _is_dropped(char: str) -> bool:
    return char == "\ufffd" or (
        char not in "\t\n\r" and unicodedata.category(char).startswith("C")
    )


def _is_punctuation(char: str) -> bool:
    if char < "\x80":
        return " " < char < "\x7f" and not char.isalnum()
    return unicodedata.category(char).startswith("P")


def _is_ideograph(char: str) -> bool:
    code = ord(char)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0x20000 <= code <= 0x2FA1F
