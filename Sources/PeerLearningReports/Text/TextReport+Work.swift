import PeerLearning

extension TextReport {
    var people: [String] {
        table(
            "people.title",
            [
                .words(wording("column.person"), limit: 30), .words(wording("column.part"), limit: 28),
                .figures(wording("column.versions")), .figures(wording("column.reviews")),
                .figures(wording("column.comments")), .figures(wording("column.words")),
            ],
            report.people.map { row in
                let done = row.contribution
                return [
                    wording.name(of: row.person), wording.parts(of: row), wording.versions(of: done),
                    wording.reviews(of: done), done.map { String($0.comments) } ?? "—",
                    done.map { String($0.words) } ?? "—",
                ]
            })
    }

    var grades: [String] {
        guard !report.submissions.isEmpty else { return [] }
        guard report.submissions.contains(where: { $0.grade != nil }) else {
            return heading("grades.title") + [wording("grades.none")]
        }
        return table(
            "grades.title",
            [
                .words(wording("column.author"), limit: 30), .figures(wording("column.grade")),
                .figures(wording("column.spread")), .words(wording("column.reason"), limit: 60),
            ],
            report.submissions.map {
                [
                    wording.name(of: $0.author), wording.score($0.grade?.value), wording.score($0.grade?.spread),
                    $0.grade.map { wording.text($0.reason) } ?? "—",
                ]
            })
    }

    var revisions: [String] {
        table(
            "revisions.title",
            [
                .words(wording("column.author"), limit: 30), .figures(wording("column.versions")),
                .words(wording("column.look"), limit: 50),
            ],
            report.submissions.filter { $0.versions > 1 }.map {
                [wording.name(of: $0.author), String($0.versions), wording.outcome($0.secondLook)]
            })
    }

    var reviews: [String] {
        let lines = report.submissions.filter { !$0.reviews.isEmpty }.flatMap { submission in
            let author = wording.name(of: submission.author).fitted(to: 40)
            return paragraph(submission.reviews.map(review).joined(separator: ", "), after: author + " ← ")
        }
        return lines.isEmpty ? [] : heading("reviews.title") + lines
    }

    private func review(_ review: ReportedReview) -> String {
        let score = review.isDone ? wording.figure(review.score, digits: 0) : wording("reviews.open")
        let round = review.isSecondLook ? " (\(wording("round.second")))" : ""
        return "\(wording.name(of: review.reviewer)) \(score)\(round)"
    }

    var discussion: [String] {
        let lines = report.submissions.filter { !$0.comments.isEmpty }.flatMap { submission in
            paragraph(wording("discussion.on") + " " + wording.name(of: submission.author))
                + submission.comments.flatMap(comment)
        }
        return lines.isEmpty ? [] : heading("discussion.title") + lines
    }

    private func comment(_ comment: ReportedComment) -> [String] {
        let author = comment.author.map(wording.name(of:)) ?? wording("discussion.staff")
        let useful = wording.usefulness(of: comment)
        return paragraph(
            "\(author): \(comment.text ?? wording("erased"))\(useful.isEmpty ? "" : " [\(useful)]")",
            after: comment.isAnswer ? "    ↳ " : "  • ")
    }
}
