"""Counts in how many pieces of general news a word stands: the background against which a word is rare.

    python3 training/stories/background.py WIKINEWS_FOLDER > \
        stories/src/main/resources/org/stemma/stories/text/background.tsv

Reads the CSV files (url, date, title, text) of English Wikinews articles, CC BY 2.5. Only counts leave
this script, no sentence does. Articles are cut into pieces of PIECE words, so that one long article does
not weigh as one short one. Words are folded as org.stemma.stories.text.Background does: lower case,
possessive and plural endings off.
"""

import csv
import re
import sys
from collections import Counter
from pathlib import Path

PIECE = 250
LEAST = 3  # rarer words say nothing: all of them weigh the same

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def fold(word: str) -> str:
    word = word.lower().replace("’", "'")
    if word.endswith("'s"):
        word = word[:-2]
    word = word.replace("'", "")
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and word[-2] not in "sui":
        return word[:-1]
    return word


def main(folder: Path) -> None:
    csv.field_size_limit(10**8)
    pieces = 0
    seen: Counter[str] = Counter()
    for file in sorted(folder.glob("*.csv")):
        with file.open(encoding="utf-8", errors="replace") as rows:
            for row in csv.DictReader(rows):
                words = [fold(w) for w in WORD.findall(row["title"] + "\n" + row["text"])]
                for start in range(0, len(words), PIECE):
                    piece = words[start : start + PIECE]
                    if start and len(piece) < PIECE // 2:
                        continue
                    pieces += 1
                    seen.update(set(piece))
    print("# In how many of the pieces of general news a word stands: word, pieces (tab-separated).")
    print("# Made by training/stories/background.py from English Wikinews articles of 2019 to 2021")
    print("# (CC BY 2.5, Wikinews contributors); counts only, words in fewer than %d pieces left out." % LEAST)
    print("*\t%d" % pieces)
    for word, count in sorted(seen.items()):
        if count >= LEAST and not any(c.isdigit() for c in word):
            print("%s\t%d" % (word, count))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
