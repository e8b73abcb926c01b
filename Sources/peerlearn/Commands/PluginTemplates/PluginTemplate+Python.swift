extension PluginTemplate {
    /// A plugin in Python without any dependency.
    static func python(_ name: String) -> [PluginTemplate] {
        [
            PluginTemplate("plugin.py", pythonPlugin.replacing("kind-words", with: name), isProgram: true),
            PluginTemplate("test_plugin.py", pythonTest),
            manifest(name, running: #""command": ["python3", "plugin.py"]"#, files: ["plugin.py"]),
            readme(name, "Python", change: "`RULE` and `awards` in `plugin.py`", test: "python3 -m unittest"),
        ]
    }

    /// The text of `Plugins/KindWordsPython/plugin.py`, but for the plugin's name.
    static let pythonPlugin = #"""
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
                            {"plugin": {"name": "kind-words", "version": "1.0.0", "protocol": 1, "rules": [RULE]}}
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

        """#

    private static let pythonTest = #"""
        import unittest

        import plugin


        def rating(**changes):
            event = {"kind": "comment-rated", "actor": "p1", "recipient": "p2", "subject": "x1", "traits": ["useful"]}
            event.update(changes)
            return event


        class AwardsTest(unittest.TestCase):
            def test_pays_for_what_helped(self):
                self.assertEqual([award["to"] for award in plugin.awards(rating())], ["p2"])

            def test_pays_nothing_for_what_did_not(self):
                self.assertEqual(plugin.awards(rating(traits=[])), [])

            def test_pays_nobody_for_praising_themselves(self):
                self.assertEqual(plugin.awards(rating(traits=["useful", "own"])), [])


        if __name__ == "__main__":
            unittest.main()

        """#
}
