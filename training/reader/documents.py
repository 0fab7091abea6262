"""Reads the data sets into documents: sentences of word pieces with what is known of each piece."""

from __future__ import annotations

import csv
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import labels
from pieces import Piece, WordPiece

UNKNOWN = -1  # No label: the loss leaves the piece out.

# PolNeAR has no official test part here. The figure is taken on what was published last, and on
# one outlet, apart; the training is stopped by its development part, which is later still.
POLNEAR_HELD_BACK_FROM = "2016-08-01"
POLNEAR_HELD_BACK_OUTLET = "usa-today"

_PENN = {
    "``": '"', "''": '"', "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]",
    "-LCB-": "{", "-RCB-": "}",
}
SENTENCE_END = re.compile(r"""(?<=[.!?])["'”’)\]]*\s+(?=["'“‘(\[]*[A-Z0-9])|\n+""")
_DOUBLES = {
    "arg_buenosairestimes_6", "canada_indig_5", "cn_article_scmp_1", "cn_article_scmp_58",
    "sa_star_13",
}


@dataclass
class Sentence:
    """Word pieces, and for each what the data set says of it.

    `entities` holds, for the first piece of each word, the number of a set of allowed tags, see
    `TagSets`. The three lists of spans hold numbers of SPAN_TAGS.
    """

    text: str
    pieces: list[Piece]
    entities: list[int]
    sources: list[int] = field(default_factory=list)
    cues: list[int] = field(default_factory=list)
    contents: list[int] = field(default_factory=list)


@dataclass(frozen=True)
class Link:
    """An attribution by its first pieces, counted through the document; source -1 if unnamed."""

    cue: int
    source: int
    contents: tuple[int, ...]


@dataclass
class Document:
    """Sentences in order, with the attributions in them if the set has any."""

    name: str
    sentences: list[Sentence]
    links: list[Link] = field(default_factory=list)


class TagSets:
    """Numbers the sets of tags that labels allow; set 0 is the label O alone."""

    def __init__(self) -> None:
        self.sets: list[tuple[int, ...]] = [(0,)]
        self._numbers = {(0,): 0}

    def number(self, allowed: tuple[int, ...] | None) -> int:
        if allowed is None:
            return UNKNOWN
        known = self._numbers.get(allowed)
        if known is None:
            known = self._numbers[allowed] = len(self.sets)
            self.sets.append(allowed)
        return known


@dataclass(frozen=True)
class Words:
    """A sentence as its data set writes it: words, and a tag for each."""

    words: list[str]
    tags: list[str]


def tagged(
    words: Words, types: dict, unlabelled: tuple[str, ...], wordpiece: WordPiece, sets: TagSets
) -> Sentence:
    """A sentence whose words carry tags; what has none may also be one of `unlabelled`."""
    none = (0, *(labels.ENTITY_TAGS.index(f"{p}-{t}") for t in unlabelled for p in "BI"))
    text = []
    pieces: list[Piece] = []
    entities: list[int] = []
    offset = 0
    for word, tag in zip(words.words, words.tags, strict=True):
        word = _PENN.get(word, word)
        own = wordpiece.pieces(word)
        number = sets.number(none if tag == "O" else labels.allowed_tags(tag, types))
        pieces += [Piece(p.number, p.shape, p.start + offset, p.end + offset) for p in own]
        entities += [number, *[UNKNOWN] * (len(own) - 1)] if own else []
        text.append(word)
        offset += len(word) + 1
    return Sentence(" ".join(text), pieces, entities)


def conll(path: Path) -> Iterator[tuple[str, list[Words]]]:
    """Documents of a file with a word a line, its tag last."""
    documents: list[list[Words]] = [[]]
    words: list[str] = []
    tags: list[str] = []

    def close() -> None:
        if words:
            documents[-1].append(Words(words.copy(), tags.copy()))
            words.clear()
            tags.clear()

    for line in path.read_text(encoding="utf-8").splitlines():
        row = line.split()
        if not row or row[0] == "-DOCSTART-":
            close()
            if row and documents[-1]:
                documents.append([])
        else:
            words.append(row[0])
            tags.append(row[-1])
    close()
    return ((f"{path.stem}-{n}", d) for n, d in enumerate(documents) if d)


def worldwide(folder: Path, part: str) -> Iterator[tuple[str, list[Words]]]:
    """Articles of worldwide-newswire; the part follows from the name of the file."""
    for path in sorted((folder / "processed_annotated").glob("*.tsv")):
        digit = int(sha256(path.name.encode()).hexdigest()[0], 16)
        if path.name.removesuffix(".txt.tsv") in _DOUBLES:
            continue
        if part != ("test" if digit < 2 else "dev" if digit < 4 else "train"):
            continue
        sentences = []
        words: list[str] = []
        tags: list[str] = []
        for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
            row = line.split("\t") if "\t" in line else line.split()
            if len(row) < 2:
                sentences += _split(words, tags)
                words, tags = [], []
            else:
                words.append(row[0].strip() or "-")
                tags.append(row[1].strip())
        yield path.name, sentences


def _split(words: list[str], tags: list[str]) -> Iterator[Words]:
    """Cuts a paragraph behind full stops, so that windows are filled well."""
    start = 0
    for place, word in enumerate(words):
        last = place + 1 == len(words)
        if last or (word in ".?!" and words[place + 1][:1] not in "”’\"'" and tags[place + 1][0] != "I"):
            yield Words(words[start : place + 1], tags[start : place + 1])
            start = place + 1


def gmb(folder: Path, first: int, last: int) -> Iterator[tuple[str, list[Words]]]:
    """Sentences `first` to `last` of gmb-news, ten a document, since documents are not marked."""
    sentences: list[Words] = []
    number = 0
    with open(folder / "ner_dataset.csv", encoding="cp1252", newline="") as file:
        rows = csv.reader(file)
        next(rows)
        for label, word, _, tag in rows:
            if label:
                number = int(label.split()[-1])
                if first <= number <= last:
                    sentences.append(Words([], []))
            if first <= number <= last and word.strip():
                sentences[-1].words.append(word.strip())
                sentences[-1].tags.append(tag)
    for start in range(0, len(sentences), 10):
        yield f"gmb-{first + start}", sentences[start : start + 10]


def uner(path: Path) -> Iterator[tuple[str, list[Words]]]:
    """Documents of a UNER file, told apart by the ids of their sentences."""
    documents: dict[str, list[Words]] = defaultdict(list)
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        name = next((x.split("=")[1].strip() for x in lines if x.startswith("# sent_id")), "")
        rows = [x.split("\t") for x in lines if x and not x.startswith("#")]
        if rows:
            words = Words([r[1] for r in rows], [r[2] for r in rows])
            documents[name.rpartition("-")[0]].append(words)
    return iter(documents.items())


def documents_of(
    named: Iterable[tuple[str, list[Words]]],
    types: dict,
    wordpiece: WordPiece,
    sets: TagSets,
    unlabelled: tuple[str, ...] = (),
) -> list[Document]:
    """Documents with entities and without attributions."""
    found = []
    for name, sentences in named:
        made = [tagged(s, types, unlabelled, wordpiece, sets) for s in sentences]
        found.append(Document(name, [s for s in made if s.pieces]))
    return found


@dataclass(frozen=True)
class Attributed:
    """A text with its attributions, as character offsets; several spans where one is broken."""

    name: str
    publisher: str
    published: str
    text: str
    # source (None if unnamed), cue, content
    attributions: list[tuple[list | None, list, list]]


def polnear(folder: Path, compartment: str) -> Iterator[Attributed]:
    """Articles of one compartment, each as the annotator whose id sorts first reads it."""
    root = folder / "polnear" / "data"
    with open(root / "metadata.tsv", encoding="utf-8") as file:
        rows = [r for r in csv.DictReader(file, delimiter="\t") if r["compartment"] == compartment]
    for row in sorted(rows, key=lambda r: r["filename"]):
        name = row["filename"]
        text = (root / compartment / "text" / f"{name}.txt").read_text(encoding="utf-8")
        annotations = sorted((root / compartment / "attributions").glob(f"{name}_*.ann"))
        if annotations:
            lines = annotations[0].read_text(encoding="utf-8").splitlines()
            found = list(_attributions(lines))
            yield Attributed(name, row["publisher"], row["publication_date"], text, found)


def _attributions(lines: list[str]) -> Iterator[tuple[list | None, list, list]]:
    spans = {}
    for line in lines:
        row = line.split("\t")
        if line.startswith("T") and len(row) > 1:
            offsets = row[1].split(" ", 1)[1]
            spans[row[0]] = sorted(tuple(map(int, s.split())) for s in offsets.split(";"))
    for line in lines:
        row = line.split("\t")
        if not line.startswith("E") or len(row) < 2:
            continue
        parts: dict[str, list] = defaultdict(list)
        for argument in row[1].split():
            role, _, span = argument.partition(":")
            parts[role.rstrip("0123456789")] += spans.get(span, [])
        if parts["Cue"] and parts["Content"]:
            yield sorted(parts["Source"]) or None, sorted(parts["Cue"]), sorted(parts["Content"])


def attributed_document(article: Attributed, wordpiece: WordPiece) -> Document:
    """A document whose pieces say where sources, cues and contents are, and nothing of entities."""
    text = article.text
    pieces = wordpiece.pieces(text)
    count = len(pieces)
    layers = {name: [0] * count for name in ("sources", "cues", "contents")}
    starts = [p.start for p in pieces]

    def mark(layer: list[int], spans: list) -> int:
        """Marks the pieces; the first piece of the first span, -1 if there is none."""
        first = -1
        for start, end in spans:
            inside = [i for i in _between(starts, start, end)]
            for i in inside:
                begins = pieces[i].start == pieces[inside[0]].start and i == inside[0]
                layer[i] = 1 if begins else 2
            if inside and first < 0:
                first = inside[0]
        return first

    links = []
    for source, cue, content in sorted(article.attributions, key=lambda a: -a[2][-1][1]):
        layer = layers["contents"]
        firsts = tuple(mark(layer, [span]) for span in content)
        spoken = mark(layers["cues"], cue)
        named = mark(layers["sources"], source) if source else -1
        if spoken >= 0 and min(firsts) >= 0:
            links.append(Link(spoken, named, firsts))
    sentences = []
    start = 0
    for end in [*(m.end() for m in SENTENCE_END.finditer(text)), len(text)]:
        inside = _between(starts, start, end)
        if len(inside):
            low, high = inside[0], inside[-1] + 1
            parts = {name: layer[low:high] for name, layer in layers.items()}
            sentences.append(
                Sentence(text[start:end], pieces[low:high], [UNKNOWN] * (high - low), **parts)
            )
        start = end
    return Document(article.name, sentences, links)


def _between(starts: list[int], start: int, end: int) -> range:
    return range(bisect_left(starts, start), bisect_left(starts, end))
