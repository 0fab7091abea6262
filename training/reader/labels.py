"""The labels that the heads give, and what the labels of each data set allow.

No data set tells all seven types apart. A set's label therefore stands for the set of our tags
that it allows, and the loss is the probability of that whole set (a partial label): CoNLL's MISC is
GROUP, EVENT, WORK or OTHER, whichever the model finds likelier.
"""

from __future__ import annotations

TYPES = ("PERSON", "ORGANIZATION", "PLACE", "GROUP", "EVENT", "WORK", "OTHER")
ENTITY_TAGS = ("O", *(f"{part}-{kind}" for kind in TYPES for part in "BI"))
SPAN_TAGS = ("O", "B", "I")

_MISC = ("GROUP", "EVENT", "WORK", "OTHER")

# Label of the set -> our types. None: the set says nothing here, whatever the model thinks.
# An empty tuple: not one of our names.
CONLL = {"PER": ("PERSON",), "ORG": ("ORGANIZATION",), "LOC": ("PLACE",), "MISC": _MISC}
WORLDWIDE = {
    "Person": ("PERSON",),
    "Organization": ("ORGANIZATION",),
    "Location": ("PLACE",),
    "Facility": ("PLACE",),
    "NORP": ("GROUP",),
    "Misc": ("EVENT", "WORK", "OTHER"),
    "Product": ("WORK", "OTHER"),
    "Date": (),
    "Money": (),
}
GMB = {
    "per": ("PERSON",),
    "org": ("ORGANIZATION",),
    "geo": ("PLACE",),
    "gpe": ("PLACE", "GROUP"),
    "art": ("WORK", "OTHER"),
    "eve": ("EVENT",),
    "nat": None,
    "tim": (),
}
# Nationalities, events and works carry no label here, so what has none may be one of them.
UNER = {"PER": ("PERSON",), "ORG": ("ORGANIZATION",), "LOC": ("PLACE",)}
UNER_UNLABELLED = _MISC
CROSSNER = {
    "person": ("PERSON",),
    "politician": ("PERSON",),
    "writer": ("PERSON",),
    "musicalartist": ("PERSON",),
    "scientist": ("PERSON",),
    "organisation": ("ORGANIZATION",),
    "politicalparty": ("ORGANIZATION",),
    "band": ("ORGANIZATION",),
    "university": ("ORGANIZATION",),
    "academicjournal": ("WORK",),
    "location": ("PLACE",),
    "country": ("PLACE",),
    "event": ("EVENT",),
    "election": ("EVENT",),
    "award": ("EVENT", "WORK", "OTHER"),
    "book": ("WORK",),
    "poem": ("WORK",),
    "magazine": ("WORK", "ORGANIZATION"),
    "album": ("WORK",),
    "song": ("WORK",),
    "misc": _MISC,
}


def allowed_tags(tag: str, types: dict[str, tuple[str, ...] | None]) -> tuple[int, ...] | None:
    """The numbers of our tags that a tag such as `B-PER` allows; None if it says nothing."""
    part, _, label = tag.partition("-")
    ours = types.get(label)
    if ours is None:
        return None
    if not ours:
        return (0,)
    return tuple(ENTITY_TAGS.index(f"{part}-{kind}") for kind in ours)
