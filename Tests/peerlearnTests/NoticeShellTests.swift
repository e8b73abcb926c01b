import Foundation
import Testing

@Suite("M8: notices from a shell")
struct NoticeShellTests {
    private let people = WorkshopShell.participants

    private func letters(_ result: Tool.Result) throws -> [[String: Any]] {
        try result.output.split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return try #require(object)
        }
    }

    private func list(_ shell: WorkshopShell, _ person: String? = nil) throws -> [[String: Any]] {
        let result = try shell.notices("list", person.map { [$0] } ?? [], "--json")
        try #require(result.status == 0, "\(result.complaint)")
        let list = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
        return try #require(list)
    }

    @Test("M8: looking tells nobody anything; what was printed is told once")
    func once() throws {
        try WorkshopShell.inWorkshop { shell in
            let waiting = try list(shell)
            #expect(
                Set(waiting.compactMap { $0["person"] as? String }) == Set(WorkshopShell.people).subtracting(["anna"]))
            #expect(try list(shell, people[0]).allSatisfy { $0["person"] as? String == people[0] })
            #expect(try list(shell, "nobody").isEmpty)
            let preview = try letters(shell.notices("send", "--preview", "--json"))
            #expect(preview.count == waiting.count)
            #expect(try list(shell).count == waiting.count)
            let sent = try shell.notices("send")
            #expect(sent.status == 0 && sent.output.contains("To canary-boris:"))
            #expect(sent.output.contains("\(waiting.count) letters handed over."))
            #expect(try list(shell).isEmpty)
            for command in [["send"], ["send", "--preview"], ["list"]] {
                #expect(try shell.notices(command).output == "Nothing is to be told now.\n")
            }
            #expect(try shell.notices("send", "--json").output.isEmpty)
            try shell.act("submit", "A page", as: people[0])
            try shell.act("workshop", "advance", "review", as: "anna")
            try shell.act("workshop", "allocate", as: "anna")
            #expect(try letters(shell.notices("send", "--json")).allSatisfy { $0["person"] as? String != people[0] })
        }
    }

    @Test("M8: a command takes each letter; one that it does not take comes again, and the status says so")
    func through() throws {
        try WorkshopShell.inWorkshop { shell in
            let waiting = try list(shell).count
            let failing = #"echo "$PEERLEARN_PERSON" >> tried; test "$PEERLEARN_PERSON" = canary-vera"#
            let first = try shell.notices("send", "--through", failing)
            let own = try list(shell, people[1]).count
            #expect(first.status == 1 && own == 0)
            #expect(first.complaint.contains("canary-boris was not handed over"))
            let left = try list(shell).count
            #expect(left < waiting && left > 0)
            let taking = #"cat >> "$PEERLEARN_PERSON.txt"; echo "$PEERLEARN_SUBJECT [$PEERLEARN_LETTER]" >> subjects"#
            let second = try shell.notices("send", "--through", taking, "--json")
            #expect(second.status == 0, "\(second.complaint)")
            let told = try letters(second)
            #expect(told.count == left)
            let subjects = try String(contentsOf: shell.folder.appendingPathComponent("subjects"), encoding: .utf8)
            let expected = told.map { "\($0["subject"] as? String ?? "") [\($0["letter"] as? String ?? "")]\n" }
            #expect(subjects == expected.joined())
            let body = try String(contentsOf: shell.folder.appendingPathComponent("canary-boris.txt"), encoding: .utf8)
            #expect(
                body
                    == told.filter { $0["person"] as? String == people[0] }.compactMap { $0["body"] as? String }
                    .joined())
            #expect(try list(shell).isEmpty)
        }
    }

    @Test("M8: nothing is told in quiet hours, and a day's notices are one letter at its time")
    func hours() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            let at = ["--at", "2126-03-02T23:00:00Z"]
            try shell.act("workshop", "open", "--task", "task.md", at, as: "anna")
            try shell.act("workshop", "advance", "submission", at, as: "anna")
            let night = try shell.notices("send", "--quiet", "22:00-07:00", at: "2126-03-02T23:30:00Z")
            #expect(night.output == "Nothing is to be told now.\n")
            let early = try shell.notices("send", "--daily", "08:00", at: "2126-03-03T07:59:00Z")
            #expect(early.output == "Nothing is to be told now.\n")
            let morning = try letters(
                shell.notices(
                    "send", "--daily", "08:00", "--quiet", "22:00-07:00", "--json", at: "2126-03-03T08:00:00Z"))
            let own = try #require(morning.first { $0["person"] as? String == people[0] })
            #expect(morning.count { $0["person"] as? String == people[0] } == 1)
            #expect((own["notices"] as? [String])?.count == 2)
            #expect((own["body"] as? String)?.contains("• ") == true)
        }
    }

    @Test(
        "C5: hours that are none end with status 64",
        arguments: [
            ["--daily", "8"], ["--daily", "24:00"], ["--daily", "08:60"], ["--daily", "-1:00"],
            ["--quiet", "22:00"], ["--quiet", "22-07"],
        ])
    func wrongHours(options: [String]) throws {
        try Tool.inFolder { folder in
            let result = try WorkshopShell(folder: folder).notices("send", options)
            #expect(result.status == 64, "\(result.complaint)")
        }
    }

    @Test("C7: a letter is in its receiver's language, whatever the tool speaks")
    func language() throws {
        try Tool.inFolder { folder in
            let shell = WorkshopShell(folder: folder)
            try shell.prepare()
            try shell.write("id,name,language\ncanary-boris,Boris,ru\n", to: "more.csv")
            #expect(try Tool.run("people", "add", "more.csv", "--store", "s.sqlite", in: folder).status == 0)
            try shell.act("workshop", "open", "--task", "task.md", as: "anna")
            let told = try letters(shell.notices("send", "--json"))
            let own = try #require(told.first { $0["person"] as? String == people[0] })
            #expect(own["language"] as? String == "ru")
            #expect((own["subject"] as? String)?.contains("Вы участвуете") == true)
        }
    }
}
