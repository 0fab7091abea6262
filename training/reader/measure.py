"""Figures on development data: entities by exact span, attributions by token and by link."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import onnxruntime
import torch

import decode
from encoder import Reader, link_scores
from labels import ENTITY_TAGS
from windows import Window, batch


@dataclass
class Score:
    """True positives, and how many were found and expected."""

    right: int = 0
    found: int = 0
    expected: int = 0

    def add(self, found: set, expected: set) -> None:
        self.right += len(found & expected)
        self.found += len(found)
        self.expected += len(expected)

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.expected if self.expected else 0.0

    @property
    def f1(self) -> float:
        total = self.found + self.expected
        return 2 * self.right / total if total else 0.0

    def __str__(self) -> str:
        return f"F1 {100 * self.f1:.2f} (P {100 * self.precision:.2f} R {100 * self.recall:.2f})"


def run(
    model: Reader | onnxruntime.InferenceSession, windows: list[Window], size: int = 24
) -> Iterable[tuple[Window, dict]]:
    """Each window with the outputs for its pieces, as arrays."""
    if isinstance(model, onnxruntime.InferenceSession):
        yield from _run_exported(model, windows)
        return
    model.eval()
    order = sorted(range(len(windows)), key=lambda i: len(windows[i].numbers))
    for start in range(0, len(order), size):
        chosen = [windows[i] for i in order[start : start + size]]
        b = batch(chosen)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            out = model(b.numbers, b.shapes, b.real)
            sources, contents = link_scores(out.links)
        for row, window in enumerate(chosen):
            n = len(window.numbers)
            yield window, {
                "entities": out.entities[row, :n].float().numpy(),
                "sources": out.sources[row, :n].float().numpy(),
                "cues": out.cues[row, :n].float().numpy(),
                "contents": out.contents[row, :n].float().numpy(),
                "source_links": sources[row, :n, :n].float().numpy(),
                "content_links": contents[row, :n, :n].float().numpy(),
            }


def _run_exported(
    session: onnxruntime.InferenceSession, windows: list[Window]
) -> Iterable[tuple[Window, dict]]:
    """The same by an exported model: one window a call, as the program does."""
    for window in windows:
        inputs = {"input_ids": window.numbers[None], "shapes": window.shapes[None]}
        entities, spans, links, _ = session.run(None, inputs)
        asks_source, source, asks_content, content = np.split(links, 4, axis=1)
        sources, cues, contents = np.split(spans, 3, axis=1)
        yield window, {
            "entities": entities, "sources": sources, "cues": cues, "contents": contents,
            "source_links": asks_source @ source.T,
            "content_links": asks_content @ content.T,
        }


def entities(
    model: Reader | onnxruntime.InferenceSession, windows: list[Window], sets: list[tuple[int, ...]], back: dict[str, str]
) -> Score:
    """Exact spans with their type. `back` maps our types to the set's; one not in it is no name."""
    score = Score()
    first_type = {
        number: ENTITY_TAGS[allowed[-1]] if allowed != (0,) and allowed[0] != 0 else "O"
        for number, allowed in enumerate(sets)
    }
    for window, out in run(model, windows):
        places = np.flatnonzero(window.entities >= 0)
        path = decode.best_path(out["entities"][places], decode.ENTITY_MOVES)
        gold = [ENTITY_TAGS.index(first_type[int(window.entities[p])]) for p in places]
        score.add(
            {(a, b, back[t]) for a, b, t in decode.entity_spans(path) if t in back},
            {(a, b, back[t]) for a, b, t in decode.entity_spans(gold) if t in back},
        )
    return score


def attributions(
    model: Reader | onnxruntime.InferenceSession, windows: list[Window]
) -> dict[str, Score]:
    """Tokens inside sources, cues, contents; links from gold cues to gold sources and contents."""
    scores = {
        n: Score()
        for n in ("source", "cue", "content", "source spans", "cue spans", "content spans",
                  "source links", "content links")
    }
    names = {"sources": 0, "cues": 1, "contents": 2}
    for window, out in run(model, windows):
        if not (window.spans >= 0).any():
            continue
        words = _words(window)
        paths = {n: decode.best_path(out[n], decode.SPAN_MOVES) for n in names}
        for name, layers in (
            ("source", ("sources",)), ("cue", ("cues",)), ("content", ("contents",)),
        ):
            found = {words[i] for n in layers for i, t in enumerate(paths[n]) if t and i in words}
            gold = {
                words[i]
                for n in layers
                for i in np.flatnonzero(window.spans[names[n]] > 0)
                if i in words
            }
            scores[name].add(found, gold)
            scores[name + " spans"].add(
                {(n, *s) for n in layers for s in decode.plain_spans(paths[n])},
                {(n, *s) for n in layers
                 for s in decode.plain_spans(np.maximum(window.spans[names[n]], 0).tolist())},
            )
        sources = [0, *np.flatnonzero(window.spans[0] == 1).tolist()]
        contents = np.flatnonzero((window.spans[2:] == 1).any(axis=0)).tolist()
        for link in window.links:
            best = max(sources, key=lambda s: out["source_links"][link.cue, s])
            scores["source links"].add({best}, {max(link.source, 0)})
            if contents:
                best = max(contents, key=lambda s: out["content_links"][link.cue, s])
                scores["content links"].add(
                    {best}, {best if best in link.contents else link.contents[0]}
                )
    return scores


def _words(window: Window) -> dict[int, tuple]:
    """The words of the pieces, those of punctuation left out."""
    found = {}
    for place, (sentence, i) in enumerate(window.places, start=1):
        piece = sentence.pieces[i]
        if window.shapes[place] > 1:
            found[place] = (id(sentence), piece.start)
    return found


def all_of(
    model: Reader | onnxruntime.InferenceSession,
    development: dict[str, tuple[list[Window], dict[str, str] | None]],
    sets: list[tuple[int, ...]],
) -> dict[str, float]:
    """All figures on the development parts, in per cent."""
    found = {}
    for name, (chosen, back) in development.items():
        if back is None:
            for part, score in attributions(model, chosen).items():
                found[f"{name} {part}"] = round(100 * score.f1, 2)
        else:
            found[name] = round(100 * entities(model, chosen, sets, back).f1, 2)
    return found
