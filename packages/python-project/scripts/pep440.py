"""What packaging makes of versions and specifiers: reads {"versions", "specifiers"}, prints orders and matches."""

import json
import sys

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import InvalidVersion, Version


def version(text):
    try:
        return Version(text)
    except InvalidVersion:
        return None


def specifiers(text):
    try:
        return SpecifierSet(text)
    except InvalidSpecifier:
        return None


asked = json.load(sys.stdin)
versions = [version(text) for text in asked["versions"]]
readable = [each for each in versions if each is not None]


def matches(text):
    clauses = specifiers(text)
    if clauses is None:
        return None
    # What `===` compares is the text, of which a Version has its own.
    return {
        "prereleases": bool(clauses.prereleases),
        "matches": [clauses.contains(each, prereleases=True) for each in readable],
    }


print(
    json.dumps(
        {
            "readable": [each is not None for each in versions],
            "orders": [(a > b) - (a < b) for a, b in zip(readable, readable[1:])],
            "matches": [matches(text) for text in asked["specifiers"]],
        }
    )
)
