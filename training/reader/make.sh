#!/bin/sh
# From data to ONNX file: make.sh DATA BASE WORK PYTHON MODEL, see ../README.md. Goes on where it was cut off.
set -eu
data=$1 base=$2 work=$3/$5 python=$4 model=$5
here=$(dirname "$0")
tokenizer=$base/bge-small-en-v1.5-tokenizer.json
mkdir -p "$work"
if [ "$model" = open ] && [ ! -f "$work/taught.jsonl" ]; then
  "$python" "$here/teach.py" --data "$data" --tokenizer "$tokenizer" --teacher "$3/all/best.pt" \
    --target "$work/taught.new"
  mv "$work/taught.new" "$work/taught.jsonl"
fi
runs=
for seed in ${SEEDS:-1 2}; do
  mkdir -p "$work/seed-$seed"
  [ ! -f "$work/taught.jsonl" ] || cp "$work/taught.jsonl" "$work/seed-$seed/"
  "$python" "$here/train.py" --data "$data" --base "$base/bge-small-en-v1.5.onnx" --tokenizer "$tokenizer" \
    --sentences "$base/all-minilm-l6-v2.onnx" --work "$work/seed-$seed" --model "$model" --seed "$seed" \
    --epochs "${EPOCHS:-4}" --dropout 0.1
  runs="$runs $work/seed-$seed/best.pt"
done
# shellcheck disable=SC2086 # the list of runs, one word each
"$python" "$here/average.py" --weights $runs --target "$work/best.pt"
"$python" "$here/links.py" --data "$data" --tokenizer "$tokenizer" --sentences "$base/all-minilm-l6-v2.onnx" \
  --model "$model" --work "$work" --weights "$work/best.pt"
"$python" "$here/fit.py" --data "$data" --tokenizer "$tokenizer" --sentences "$base/all-minilm-l6-v2.onnx" --work "$work" \
  --model "$model" --windows 20000
"$python" "$here/export.py" --weights "$work/fitted.pt" --target "$work/reader.onnx"
