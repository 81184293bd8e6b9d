"""Linkers as others have them, to compare the weaver with: no evidence, only names.

find(kind, scorer) tells for each note where it links what: {file: [(start, end, target)]}.
The kinds: "title" links titles in exact case; "any case" titles and aliases in any case;
"exact" titles and aliases in exact case. The longest name wins, each note is linked once,
nothing in protected ground or headings; of a name of two notes the first path is meant.
"""
import re
from collections import defaultdict

from mdspans import protected

KINDS = ("title", "any case", "exact")
WORD = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]|[^\W\u3040-\u9fff\uac00-\ud7af]+")


def words(text):
    return [m.group().casefold() for m in WORD.finditer(text)]


class Names:
    """The names of a vault by their words."""

    def __init__(self, notes, kind):
        self.targets = {}
        self.lengths = defaultdict(set)
        for note in sorted(notes, key=lambda n: n["path"]):
            for name in [note["title"]] + ([] if kind == "title" else note["aliases"]):
                key = words(name)
                if key:
                    shown = name.casefold() if kind == "any case" else name
                    self.targets.setdefault(shown, note["path"])
                    self.lengths[key[0]].add(len(key))

    def at(self, text, found, i, any_case):
        """The longest name that begins with the i-th word: where it ends, its note, its words."""
        for n in sorted(self.lengths.get(found[i].group().casefold(), ()), reverse=True):
            if i + n <= len(found):
                shown = text[found[i].start():found[i + n - 1].end()]
                target = self.targets.get(shown.casefold() if any_case else shown)
                if target:
                    return found[i + n - 1].end(), target, n
        return None


def links(text, path, names, any_case):
    ground = [(s, e) for s, e, _ in protected(text)]
    found = list(WORD.finditer(text))
    linked, result, i = {path}, [], 0
    while i < len(found):
        hit = names.at(text, found, i, any_case)
        start = found[i].start()
        if hit and not any(s < hit[0] and e > start for s, e in ground):
            if hit[1] not in linked:
                linked.add(hit[1])
                result.append((start, hit[0], hit[1]))
            i += hit[2]
        else:
            i += 1
    return result


def find(kind, scorer):
    names = Names(scorer.names, kind)
    return {f: links(scorer.text[f], f, names, kind == "any case") for f in scorer.files}
