import Foundation
import HTTPTypes
import HummingbirdTesting
import Metrics
import PeerLearning
import Testing

@testable import ReviewSite

@Suite("C3: the site speaks Russian and English")
struct WordsTests {
    @Test func `C3: both languages have the same texts, and every word of a template is one of them`() throws {
        let texts = TextCatalogue.site
        #expect(texts.keys(in: .english) == texts.keys(in: .russian))
        for name in try FileManager.default.contentsOfDirectory(atPath: Bundle.siteTemplates.path) {
            let template = try String(contentsOf: Bundle.siteTemplates.appending(path: name), encoding: .utf8)
            for match in template.matches(of: /\{\{words\.(\w+)\}\}/) {
                let key = TextKey(rawValue: "page.\(match.1)")
                #expect(texts.keys(in: .english).contains(key), "\(name): \(match.1)")
            }
        }
    }

    @Test func `C3: who reads Russian gets Russian pages and refusals, and may change that`() async throws {
        let room = try await Classroom.open()
        try await room.grade()
        try await room.site.parts.users.save([User(id: "boris", name: "Борис", language: "ru")])
        try await room.test { client in
            let boris = try await Visitor.signedIn("boris", client)
            let page = try await boris.page("/")
            #expect(page.text.contains("<html lang=\"ru\">") && page.text.contains("Что сделать сейчас"))
            #expect(try await boris.page("/workshops/\(room.workshop)/grade").text.contains("100,0"))
            let refusal = try await boris.send(.post, "\(room.path)/grades", "{}").problem
            #expect(refusal?.title == "Нельзя" && refusal?.code == "missingPermission")
            #expect(refusal?.detail.contains("grades.publish") == true)
            try await boris.post("/language", ["language": "en"])
            #expect(try await boris.page("/").text.contains("What to do now"))
            #expect(try await boris.post("/language", ["language": "xx"]).status == .badRequest)
            var nobody = Visitor(client: client)
            nobody.headers[.acceptLanguage] = "ru-RU,ru;q=0.9"
            #expect(try await nobody.page("/sign-in").text.contains("Кто вы?"))
        }
    }

    @Test func `C3: the host's veto stops whom the host has suspended`() async throws {
        let room = try await Classroom.open()
        let suspended = User(id: "boris", name: "Boris", language: "en", isSuspended: true)
        try await room.site.parts.users.save([suspended])
        try await room.test { client in
            let boris = try await Visitor.signedIn("boris", client)
            let answer = try await boris.send(.post, "\(room.path)/submissions", #"{"text": "x"}"#)
            #expect(answer.status == .forbidden && answer.problem?.detail == "Your account is suspended.")
            try await room.site.parts.users.remove("boris")
            #expect(try await boris.send(.get, "/api/inbox").status == .unauthorized)
        }
    }

    @Test func `C3: metrics are told in the format that Prometheus reads`() {
        let metrics = PlainMetrics()
        Counter(label: "hb.requests", dimensions: [("route", "/a\"b")], factory: metrics).increment(by: 3)
        Metrics.Timer(label: "duration", dimensions: [], factory: metrics).recordNanoseconds(2_000_000_000)
        Metrics.Timer(label: "duration", dimensions: [], factory: metrics).recordNanoseconds(1_000_000_000)
        #expect(metrics.text == "duration_count 2\nduration_sum 3.0\nhb_requests{route=\"/ab\"} 3.0\n")
    }
}

extension Bundle {
    /// Where the templates stand in the source tree.
    static var siteTemplates: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/ReviewSite/Resources/Templates")
    }
}
