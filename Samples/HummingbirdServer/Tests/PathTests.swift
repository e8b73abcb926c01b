import Foundation
import HTTPTypes
import HummingbirdTesting
import Logging
import PeerLearning
import PeerLearningSQLite
import Testing

@testable import ReviewSite

@Suite("C3: from sign-in to grade")
struct PathTests {
    @Test func `C3: programs go the whole way through JSON`() async throws {
        let room = try await Classroom.open()
        try await room.test { client in
            let anna = try await Visitor.signedIn("anna", client)
            for author in Classroom.authors {
                let visitor = try await Visitor.signedIn(author.rawValue, client)
                let inbox: InboxAnswer = try await visitor.get("/api/inbox")
                #expect(inbox.duties.map(\.page) == ["/workshops/\(room.workshop)"])
                let receipt = try await visitor.send(.post, "\(room.path)/submissions", #"{"text": "Mine."}"#)
                #expect(receipt.status == .created)
                #expect(try receipt.decode(as: ReceiptAnswer.self).version == 1)
            }
            try await anna.send(.post, "\(room.path)/phase", #"{"phase": "review"}"#)
            for author in Classroom.authors + ["olga"] {
                let visitor = try await Visitor.signedIn(author.rawValue, client)
                let asked: AssignmentsAnswer = try await visitor.get("\(room.path)/reviews")
                #expect(asked.assignments.count >= 2)
                for assignment in asked.assignments {
                    let order = #"{"levels": [1, 0], "remarks": "Say when it ends."}"#
                    let answer = try await visitor.send(.put, "\(room.path)/reviews/\(assignment.review)", order)
                    #expect(answer.status == .noContent)
                }
            }
            try await anna.send(.post, "\(room.path)/phase", #"{"phase": "grading"}"#)
            let grades: GradesAnswer = try await anna.send(.post, "\(room.path)/grades", "{}").decode()
            #expect(grades.grades.count == 3)

            let boris = try await Visitor.signedIn("boris", client)
            let grade: GradeAnswer = try await boris.get("\(room.path)/grade")
            #expect(grade.value == 50)
            let why: ExplanationAnswer = try await boris.get(
                "\(room.path)/submissions/\(grade.submission)/explanation")
            #expect(why.facts.count >= 4)
            let feedback: FeedbackAnswer = try await boris.get("\(room.path)/feedback")
            #expect(feedback.reviews.first?.answers.map(\.level) == ["yes", "no"])
            let review = try #require(feedback.reviews.first?.review)
            let rated = try await boris.send(.post, "\(room.path)/reviews/\(review)/rating", #"{"useful": true}"#)
            #expect(rated.status == .noContent)
            let board: LeaderboardAnswer = try await anna.get("/api/cohorts/\(room.cohort)/leaderboard")
            #expect(board.rows.contains { $0.points > 0 })
        }
    }

    @Test func `C3: people go the whole way through pages`() async throws {
        let room = try await Classroom.open()
        try await room.test { client in
            let pages = "/workshops/\(room.workshop)"
            let anna = try await Visitor.signedIn("anna", client)
            for author in Classroom.authors {
                let visitor = try await Visitor.signedIn(author.rawValue, client)
                #expect(try await visitor.page("/").text.contains("Reminder"))
                let answer = try await visitor.post("\(pages)/submissions", ["text": "Mine & yours + 1"])
                #expect(answer.status == .seeOther)
                #expect(try await visitor.page(pages).text.contains("Mine &amp; yours + 1"))
            }
            try await anna.post("\(pages)/phase", ["phase": "review"])
            for author in Classroom.authors + ["olga"] {
                let visitor = try await Visitor.signedIn(author.rawValue, client)
                let asked: AssignmentsAnswer = try await visitor.get("\(room.path)/reviews")
                for review in asked.assignments.map({ "\(pages)/reviews/\($0.review)" }) {
                    #expect(try await visitor.page(review).text.contains("Mine &amp; yours + 1"))
                    let form = ["level0": "1", "level1": "1", "remarks": "Say when it ends."]
                    #expect(try await visitor.post(review, form).status == .seeOther)
                }
            }
            try await anna.post("\(pages)/phase", ["phase": "grading"])
            #expect(try await anna.page(pages).text.contains("Publish grades"))
            try await anna.post("\(pages)/grades", [:])
            let boris = try await Visitor.signedIn("boris", client)
            let grade = try await boris.page("\(pages)/grade").text
            #expect(grade.contains("100.0") && grade.contains("Say when it ends."))
            let feedback: FeedbackAnswer = try await boris.get("\(room.path)/feedback")
            for review in feedback.reviews.map(\.review) {
                #expect(
                    try await boris.post("\(pages)/reviews/\(review)/rating", ["useful": "yes"]).status == .seeOther)
            }
            #expect(try await boris.page("\(pages)/grade").text.contains("You found it useful"))
            let solution = try await #require(room.engine.workshop(room.workshop).submission(of: "vera"))
            let comment = ["text": "Who gets it?", "isQuestion": "yes"]
            #expect(try await boris.post("\(pages)/submissions/\(solution)/comments", comment).status == .seeOther)
            #expect(try await boris.page("\(pages)/solutions").text.contains("Who gets it?"))
            let board = "/cohorts/\(room.cohort)/leaderboard"
            #expect(try await anna.page(board).text.contains("<td>Vera</td>"))
            #expect(try await boris.page(board).text.contains("There is nothing to show yet."))
        }
    }

    @Test func `C3: a request that is sent twice with its key is carried out once`() async throws {
        let room = try await Classroom.open()
        try await room.test { client in
            var boris = try await Visitor.signedIn("boris", client)
            boris.headers[.init("Idempotency-Key") ?? .date] = "request-1"
            for _ in 1...2 {
                let answer = try await boris.send(.post, "\(room.path)/submissions", #"{"text": "Mine."}"#)
                #expect(try answer.decode(as: ReceiptAnswer.self).version == 1)
            }
        }
    }

    @Test func `C3: what a folder keeps is there after a restart, users and reviews alike`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "site-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var workshop: WorkshopID?
        do {
            let room = try await Classroom.open { $0.store = .folder(folder.path) }
            try await room.grade()
            workshop = room.workshop
            try (room.engine.store as? SQLiteEventStore)?.close()
        }
        var configuration = SiteConfiguration(secret: "another")
        configuration.store = .folder(folder.path)
        let site = try await ReviewSite(configuration, engine: .standard, logger: .init(label: "test"))
        #expect(try await site.parts.engine.workshop(#require(workshop)).grade(of: "boris")?.value == 100)
        #expect(try await site.parts.users.users().count == 7)
    }
}
