"""A plugin that misbehaves in the way that its argument names."""
import json
import os
import signal
import sys
import time

WAY = sys.argv[1]
PLACE = sys.argv[2] if len(sys.argv) > 2 else "/tmp"


def say(value):
    sys.stdout.write(value if isinstance(value, str) else json.dumps(value))
    sys.stdout.write("\n")
    sys.stdout.flush()


def rule(**changes):
    rule = {"name": "greed", "version": 1, "kind": "points", "events": ["comment-rated"], "limit": 10}
    rule["reasons"] = {"why": {"en": "why"}}
    rule.update(changes)
    return rule


def award(event, **changes):
    award = {"rule": "greed", "to": event["actor"], "points": 1, "cause": event["subject"], "reason": "why"}
    award.update(changes)
    return award


ANSWERS = {
    "honest": lambda event: [award(event)],
    "greedy": lambda event: [award(event, points=11)],
    "nothing": lambda event: [award(event, points=0)],
    "fraction": lambda event: [award(event, points=1.5)],
    "stranger": lambda event: [award(event, to="p00000000000000")],
    "long-cause": lambda event: [award(event, cause="x" * 201)],
    "empty-cause": lambda event: [award(event, cause="")],
    "same-cause": lambda event: [award(event), award(event)],
    "many": lambda event: [award(event, cause=str(n)) for n in range(9)],
    "unknown-rule": lambda event: [award(event, rule="other")],
    "wordless": lambda event: [award(event, reason="other")],
    "object": lambda event: {"awards": []},
}
RAW = {
    "garbage": "\x00\x01garbage",
    "nan": '[{"rule":"greed","to":"p","points":NaN,"cause":"c","reason":"why"}]',
    "huge": '[{"rule":"greed","to":"p","points":1e999,"cause":"c","reason":"why"}]',
    "deep": "[" * 100_000,
}


def misbehave():
    if WAY == "loop":
        while True:
            pass
    if WAY == "sleep":
        time.sleep(60)
    if WAY == "flood":
        block = b"[]\n" * 100_000
        while True:
            os.write(1, block)
    if WAY == "one-line":
        block = b"x" * 65_536
        while True:
            os.write(1, block)
    if WAY == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if WAY == "memory":
        hoard = []
        while True:
            hoard.append(bytearray(50_000_000))
    if WAY == "fork":
        for _ in range(3):
            if os.fork() == 0:
                with open(PLACE, "a") as file:
                    pass
                time.sleep(60)
        time.sleep(60)
    if WAY == "drip":
        while True:
            os.write(1, b"[")
            time.sleep(0.05)
    if WAY == "exit":
        say([])
        sys.exit(3)
    if WAY == "deaf":
        os.close(0)
        time.sleep(60)
    if WAY == "write":
        with open(PLACE, "w") as file:
            file.write("I was here")


def main():
    if WAY == "mute":
        time.sleep(60)
    if WAY == "early-exit":
        sys.exit(7)
    left = 0
    for line in sys.stdin.buffer:
        message = json.loads(line)
        if left > 0:
            left -= 1
            misbehave()
            if WAY in RAW:
                say(RAW[WAY])
            elif WAY == "extra":
                say("[]\n[]\n[]")
            elif WAY == "failure":
                say({"failure": "no idea"})
            else:
                say(ANSWERS.get(WAY, lambda event: [])(message))
        elif "hello" in message:
            protocol = 2 if WAY == "version" else 1
            changes = {"kind-undeclared": {"events": ["met"]}}.get(WAY, {})
            rules = [rule(**changes), rule(name="good")]
            if WAY == "twice":
                rules = [rule(), rule()]
            say({"plugin": {"name": "greed", "version": "1", "protocol": protocol, "rules": rules}})
            if WAY == "never-reads":
                time.sleep(60)
        elif "batch" in message:
            left = message["count"]
        elif "end" in message:
            say({"end": 99 if WAY == "wrong-end" else message["end"]})


main()
