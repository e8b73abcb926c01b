import PeerLearning
import PeerLearningReports

/// What `peerlearn status --json` prints.
struct StatusRecord: Encodable {
    struct Programme: Encodable {
        let id, title: String
        let modules: [Module]
    }

    struct Module: Encodable {
        let title: String
        let micromodules: [Unit]
    }

    struct Unit: Encodable {
        let id, title: String
        let launch: String?
        let tasks: [String]
    }

    struct Workshop: Encodable {
        let id, task, cohort, phase: String
        let people, reviewsAsked, reviewsDone: Int
        let grades: [Grade]
        let points: [Points]
        let library: [Entry]
        let dominance: Double?
    }

    struct Grade: Encodable {
        let author: String?
        let grade, spread: Double?
        let reviews, versions: Int
        let reason: String?
    }

    struct Points: Encodable {
        let rank: Int
        let person: String?
        let points: Int
    }

    struct Entry: Encodable {
        let author, problem: String?
        let version: Int
    }

    var programmes: [Programme] = []
    var workshops: [Workshop] = []
}

extension StatusRecord.Programme {
    init(_ programme: Programme) {
        id = programme.id.rawValue
        title = programme.title
        modules = programme.modules.map { module in
            StatusRecord.Module(
                title: module.title,
                micromodules: module.micromodules.map { unit in
                    StatusRecord.Unit(
                        id: unit.id.rawValue, title: unit.title, launch: unit.launch,
                        tasks: programme.tasks(of: unit.id).map(\.title))
                })
        }
    }
}

extension StatusRecord.Workshop {
    init(_ id: WorkshopID, _ report: WorkshopReport, words: (Message) -> String) {
        self.id = id.rawValue
        task = report.task.title
        cohort = report.cohort
        phase = "\(report.phase)"
        people = report.people.count
        reviewsAsked = report.reviewsAsked
        reviewsDone = report.reviewsDone
        dominance = report.dominance.gini
        grades = report.submissions.map { submission in
            StatusRecord.Grade(
                author: submission.author.name, grade: submission.grade?.value, spread: submission.grade?.spread,
                reviews: submission.reviews.count { $0.isDone && !$0.isSecondLook }, versions: submission.versions,
                reason: submission.grade.map { words($0.reason) })
        }
        points = report.standings.map { StatusRecord.Points(rank: $0.rank, person: $0.person.name, points: $0.points) }
        library = report.library.map {
            StatusRecord.Entry(author: $0.author.name, problem: $0.problem, version: $0.version)
        }
    }
}
