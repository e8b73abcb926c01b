#!/usr/bin/env python3
"""Pays the author of a comment that somebody else finds useful: a plugin without any dependency.

It reads lines of JSON from standard input and answers on standard output; Documentation/WritingPlugins.md has the
protocol. What you change for a rule of your own is `RULE` and `awards`.
"""
import json
import sys

RULE = {
    "name": "kind-words",
    "version": 1,
    "kind": "points",
    "events": ["comment-rated"],
    "needs": [],
    "orderIndependent": True,
    "limit": 100,
    "reasons": {
        "kind": {
            "en": "words that helped {count|# person|# people}",
            "ru": "слова, которые помогли {count|# человеку|# людям|# людям}",
        }
    },
}

points = 3


def awards(event):
    """The awards that follow from an event; pure: no clock, no chance, no memory of other events."""
    traits = event["traits"]
    if event["kind"] != "comment-rated" or "useful" not in traits or "own" in traits:
        return []
    author = event.get("recipient")
    if author is None:
        return []
    return [
        {
            "rule": "kind-words",
            "to": author,
            "points": points,
            "cause": event["subject"] + "/" + event["actor"],
            "reason": "kind",
            "with": {"count": 1},
        }
    ]


def main():
    global points
    left = 0
    answers = []
    # Lines end at line feeds and nowhere else: never use splitlines(), which also ends them at U+2028.
    for line in sys.stdin.buffer:
        message = json.loads(line)
        if left > 0:
            left -= 1
            found = awards(message)
            answers.append(json.dumps(found) if found else "[]")
        elif "hello" in message:
            points = int(message["hello"]["parameters"].get("points", points))
            answers.append(
                json.dumps(
                    {"plugin": {"name": "kind-words-python", "version": "1.0.0", "protocol": 1, "rules": [RULE]}}
                )
            )
        elif "batch" in message:
            left = message["count"]
        elif "end" in message:
            answers.append(json.dumps({"end": message["end"]}))
        if left == 0 and answers:
            sys.stdout.write("\n".join(answers) + "\n")
            sys.stdout.flush()
            answers = []


if __name__ == "__main__":
    main()
