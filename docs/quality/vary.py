"""Stories of any size out of one small story, by seeded variation: paragraphs are left out or taken from a sister, figures
and verbs of saying change, each article has an outlet and a time of its own.

    ./stemma extract samples/ferry | python3 docs/quality/vary.py 60 > sixty.jsonl
    python3 docs/quality/vary.py 500 events > events.jsonl      # five articles with as many dated events
"""

import json
import random
import re
import sys

PLACES = "Harbour Valley Morning Evening Coast North South Inland City County".split()
PAPERS = "Courier Gazette Post Mirror Record Times Observer".split()
MONTHS = "January February March April May June July August September October November December".split()
EVENTS = ["closed the old bridge", "opened the new dock", "sold the yard", "fined the owner", "reopened the port"]


def varied(base, n):
    draw = random.Random(n)

    def figure(match):
        value = int(match.group())
        return str(value + draw.choice([0, 0, 0, 1, 2, -1])) if value < 400 else match.group()

    for i in range(n):
        article = base[i % len(base)]
        paragraphs = article["text"].split("\n\n")
        if i >= len(base):
            kept = [p for p in paragraphs if draw.random() < 0.85] or paragraphs[:1]
            sister = draw.choice(base)["text"].split("\n\n")
            kept += draw.sample(sister, min(3, len(sister)))
            kept = [re.sub(r"\b\d{1,3}\b(?![.:,]\d)", figure, p) if draw.random() < 0.4 else p for p in kept]
            verbs = ["said", "told reporters", "claimed", "announced", "added"]
            paragraphs = [
                re.sub(r"\bsaid\b", lambda m: draw.choice(verbs), p) if draw.random() < 0.5 else p for p in kept
            ]
        outlet = f"{PLACES[i % 10]} {PAPERS[i // 10 % 7]}"
        yield {
            "text": "\n\n".join(paragraphs),
            "title": article["title"],
            "outlet": outlet,
            "url": f"https://{outlet.lower().replace(' ', '-')}.example/{i}",
            "published": f"2026-03-0{5 + 2 * i // n}T{draw.randrange(24):02d}:{draw.randrange(60):02d}",
        }


def dated(n):
    draw = random.Random(n)
    for k in range(5):
        lines = ["The harbour of Ostmere has a long history, and the ferry company kept a diary of it."]
        for j in range(n // 5):
            day, month, year = draw.randrange(1, 29), draw.choice(MONTHS), draw.randrange(1900, 2026)
            lines.append(f"On {day} {month} {year} the council {draw.choice(EVENTS)} at berth {k * n // 5 + j}.")
        yield {"title": "A history of the harbour", "text": "\n\n".join(lines), "outlet": f"Paper {k}", "published": "2026-03-05"}


if __name__ == "__main__":
    size = int(sys.argv[1])
    if sys.argv[2:] == ["events"]:
        made = dated(size)
    else:
        made = varied([a for a in map(json.loads, sys.stdin) if a["language"] == "en"], size)
    for article in made:
        print(json.dumps(article, ensure_ascii=False))
