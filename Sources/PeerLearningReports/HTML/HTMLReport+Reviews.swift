import PeerLearning

extension HTMLReport {
    var reviewsSection: PageSection? {
        let rows = report.submissions.flatMap { submission in submission.reviews.map { row($0, of: submission) } }
        guard !rows.isEmpty else {
            guard report.reviewsAsked > 0, !report.showsNames else { return nil }
            return PageSection(
                anchor: "reviews", title: wording("reviews.title"),
                content: "<p class=\"none\">\(wording("reviews.hidden"))</p>")
        }
        let matrix = ReviewMatrix(report, wording: wording)
        let table = PageTable(
            caption: wording("reviews.title"),
            columns: [
                .words(wording("column.author")), .words(wording("column.reviewer")), .words(wording("column.round")),
                .figures(wording("column.score")), .words(wording("column.useful")),
            ], rows: rows)
        return PageSection(
            anchor: "reviews", title: wording("reviews.title"), lead: wording("reviews.lead"),
            content: matrix.isDrawn
                ? "\(drawing(of: matrix))\(table.folded(under: wording("asTable")))" : table.markup)
    }

    private func drawing(of matrix: ReviewMatrix) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-label="\(matrix.caption.title)">\(matrix.markup)</div>
        <ul class="legend"><li>0 <i class="key-steps"><i class="s0"></i><i class="s1"></i><i class="s2"></i>\
        <i class="s3"></i><i class="s4"></i></i> 100</li>\
        <li><i class="key-again"></i>\(wording("reviews.key.again"))</li>\
        <li><i class="key-own"></i>\(wording("reviews.key.own"))</li></ul>
        """
    }

    private func row(_ review: ReportedReview, of submission: ReportedSubmission) -> [HTML] {
        [
            name(of: submission.author), name(of: review.reviewer),
            "\(wording(review.isSecondLook ? "round.second" : "round.first"))",
            "\(review.isDone ? wording.score(review.score) : wording("reviews.open"))",
            "\(review.isDone ? wording.usefulness(review.wasUseful) : "—")",
        ]
    }
}
