import Foundation
import Testing

@Suite("M9: fairness and the balance of talk from a shell")
struct FairnessShellTests {
    private let people = WorkshopShell.participants

    private func log(_ shell: WorkshopShell) throws -> String {
        try Tool.run("log", "--store", "s.sqlite", in: shell.folder).output
    }

    @Test("M9: a small workshop tells nothing, and says so; that somebody looked is recorded")
    func tooFew() throws {
        try WorkshopShell.inWorkshop("--peers", "1", "--guides", "0") { shell in
            try shell.workUntilGrading()
            #expect(try !log(shell).contains("workshop.namesSeen"))
            let report = try shell.act("fairness", as: "maria")
            #expect(report.contains("3 reviews say too little"))
            #expect(report.contains("too few to tell whether anybody rates"))
            #expect(try log(shell).contains("workshop.namesSeen"))
            let scores = try #require(try shell.object("fairness", as: "maria")["scores"] as? [String: Any])
            #expect(scores["expectedFalseAlarms"] as? Double == 0)
            #expect((scores["findings"] as? [Any])?.isEmpty == true)
            let second = try shell.object("workshop", "open", "--task", "task.md", as: "anna")
            let id = try #require(second["workshop"] as? String)
            #expect(try shell.run("fairness", as: "maria").status == 1, "of several workshops one has to be named")
            let twice = ["--workshop", id, "--workshop", id]
            #expect(try shell.object("fairness", twice, as: "maria")["scores"] != nil)
        }
    }

    @Test("M9: an agreement is found, its people are named to moderators, and the rate of false alarms is stated")
    func agreement() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            let more = ["dora", "egor", "fedor", "gala", "hanna"]
            try shell.act("cohort", "admit", more, as: "anna")
            try shell.act("workshop", "open", "--task", "task.md", "--peers", "7", "--guides", "0", as: "anna")
            try shell.act("workshop", "advance", "submission", as: "anna")
            let all = people + more
            var numbers: [Int: String] = [:]
            for person in all {
                try shell.act("submit", "A page", as: person)
                let number = try #require(Int(try shell.number(of: person)))
                numbers[number] = person
            }
            try shell.act("workshop", "advance", "review", as: "anna")
            try shell.act("workshop", "allocate", as: "anna")
            let friends = [people[0], people[1]]
            for (row, person) in all.enumerated() {
                for asked in try shell.list("read", "assignments", as: person) {
                    let number = try #require(asked["author"] as? Int)
                    let author = try #require(numbers[number])
                    let isFriendly = friends.contains(person) && friends.contains(author)
                    let column = try #require(all.firstIndex(of: author))
                    let isGenerous = (7 * row + 4 * column).isMultiple(of: 3)
                    let levels = isFriendly ? ["2", "2"] : isGenerous ? ["2", "0"] : ["0", "0"]
                    let review = try #require(asked["review"] as? String)
                    try shell.act("review", review, "Said.", "--levels", levels, as: person)
                }
            }
            let report = try shell.act("fairness", as: "maria")
            #expect(report.contains("Canary boris (canary-boris), Canary vera (canary-vera): "), "\(report)")
            #expect(report.contains("0.05 findings are to be expected at most"), "\(report)")
            let scores = try #require(
                try shell.object("fairness", as: "maria")["scores"] as? [String: Any])
            let found = try #require((scores["findings"] as? [[String: Any]])?.first)
            #expect(found["people"] as? [String] == friends)
            #expect(scores["alpha"] as? Double == 0.05)
        }
    }

    @Test("M7: the balance of talk names its people to moderators; a hint is for oneself and names nobody")
    func talk() throws {
        try WorkshopShell.inWorkshop("--peers", "1", "--guides", "0") { shell in
            for person in people { try shell.act("submit", "A page", as: person) }
            try shell.act("workshop", "advance", "review", as: "anna")
            #expect(try shell.act("talk", "balance", as: "maria") == "Nobody has said anything yet.\n")
            #expect(try shell.act("talk", "hint", as: people[0]).contains("nothing to say"))
            let work = try shell.number(of: people[0])
            for _ in 1...8 {
                try shell.act("comment", work, "I say a great deal about this page here", as: people[1])
            }
            let hint = try #require(try shell.object("talk", "hint", as: people[1])["hint"] as? String)
            #expect(!hint.lowercased().contains("canary"))
            #expect(try shell.act("talk", "hint", as: people[1]) == hint + "\n")
            let balance = try shell.object("talk", "balance", as: "maria")
            #expect(balance["turns"] as? Int == 8)
            let shares = try #require(balance["people"] as? [[String: Any]])
            let vera = try #require(shares.first { $0["person"] as? String == people[1] })
            #expect(vera["words"] as? Int == 72 && vera["shareOfWords"] as? Double == 1)
            #expect(vera["remarks"] as? [String] == ["dominating", "never-answered"])
            let told = try shell.act("talk", "balance", as: "maria")
            #expect(told.contains("Canary vera (canary-vera): 8 comments, 72 words (100 %)"), "\(told)")
            #expect(told.contains("has not spoken") && told.contains("Unevenness of words: 0.75"))
        }
    }
}
