import PeerLearning

extension TextCatalogue {
    static let tablesEnglish: Entries = [
        "tool.noWrite":
            "{file} cannot be written: its folder is not there, it may not be written to, or there is no room.",
        "tool.sameFile": "{file} is read: name another file to write to.",
        "tool.table.more": "  … and {count|# more|# more}: --output writes them all",

        "tool.grades.none": "there are no grades in the table.",
        "tool.grades.repeated": "“{grader}” graded “{item}” on line {other} already.",
        "tool.grades.outside":
            "{count|# grade lies|# grades lie} outside 0 to {max}. Where the scale is another one, say so with --max.",
        "tool.grades.unknownItem": "nobody graded “{item}” ({count|# row names such a work|# rows name such works}).",
        "tool.grades.knownTwice": "the grade of “{item}” stands on line {other} already.",
        "tool.grades.tooLarge": "the grade is larger than a thousand million.",
        "tool.grades.summary":
            "{grades|# grade|# grades} of {items|# work|# works} by {graders|# grader|# graders}, method “{method}”",
        "tool.grades.gain":
            "Estimated gain over the mean: {points} points; with 95 % certainty between {low} and {high}.",
        "tool.grades.gainUnsure":
            "It is not shown that this is better than the mean: {points} points, with 95 % certainty between {low} and {high}.",
        "tool.grades.item": "  {item}: {grade} ± {error} ({reviews|# review|# reviews})",

        "tool.allocate.nobody": "there are no participants in the table.",
        "tool.allocate.repeatedPerson": "“{person}” stands on line {other} already.",
        "tool.allocate.stranger": "“{person}” is not among the participants.",
        "tool.allocate.noWork": "“{person}” has handed in nothing.",
        "tool.allocate.repeatedPair":
            "how well “{reviewer}” fits the work of “{submission}” stands on line {other} already.",
        "tool.allocate.summary":
            "{reviews|# review|# reviews} of {works|# work|# works} by {people|# person|# people}, seed {seed}",
        "tool.allocate.loads":
            "each work gets {least} to {most} reviews, each person writes {low} to {high}",
        "tool.allocate.worth": "affinities add up to {worth}",
        "tool.allocate.more": "  … and {count|# review|# reviews} more: --output writes them all",
        "tool.allocate.moreUnmet": "  … and {count|# more|# more}: --json lists them all",
        "tool.allocate.remedy": "What would help: {proposal}",
    ]
}
