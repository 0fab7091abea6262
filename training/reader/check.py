"""What the 8 bits of an exported model cost: `python check.py --help`.

Prints the development figures of the exported file, of the same with 32 bits, and with the full
range of 8 bits, which is exact only on processors with VNNI instructions.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

import onnxruntime

import measure
from corpus import read
from export import quantise


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, type=Path, help="folder of unpacked data sets")
    parser.add_argument("--tokenizer", required=True, help="tokenizer.json of the base encoder")
    parser.add_argument("--sentences", required=True, help="sentence encoder, ONNX")
    parser.add_argument("--model", required=True, type=Path, help="the exported file")
    parser.add_argument("--work", required=True, type=Path, help="folder of the run")
    args = parser.parse_args()
    corpus = read(args.data, "all", args.tokenizer, args.sentences, args.work)
    plain = args.model.with_suffix(".fp32.onnx")
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        quantise(plain, full, reduce_range=False)
        for name, path in (("7 bits", args.model), ("8 bits", full), ("32 bits", plain)):
            session = onnxruntime.InferenceSession(str(path))
            print(name, measure.all_of(session, corpus.development, corpus.sets.sets), flush=True)


if __name__ == "__main__":
    main()
