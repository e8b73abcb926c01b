import PeerLearning

extension HTMLReport {
    var discussionSection: PageSection? {
        let discussed = report.submissions.filter { !$0.comments.isEmpty }
        guard !discussed.isEmpty else { return nil }
        return PageSection(
            anchor: "discussion", title: wording("discussion.title"),
            content: "\(discussed.map(thread))")
    }

    private func thread(_ submission: ReportedSubmission) -> HTML {
        """
        <article class="thread"><h3>\(wording("discussion.on")) \(name(of: submission.author))</h3>
        \(submission.comments.map(comment))</article>

        """
    }

    private func comment(_ comment: ReportedComment) -> HTML {
        let author: HTML = comment.author.map(name(of:)) ?? "\(wording("discussion.staff"))"
        let kind: HTML = comment.isAnswer ? "comment answer" : "comment"
        return """
            <div class="\(kind)"><p class="who"><b>\(author)</b> <span>\(wording.usefulness(of: comment))</span></p>
            \(prose(comment.text))</div>

            """
    }

    /// A text that somebody wrote, with its line breaks; what is said in its place where it has been erased.
    func prose(_ text: String?) -> HTML {
        guard let text else { return "<p class=\"none\">\(wording("erased"))</p>" }
        return "<p class=\"prose\" dir=\"auto\">\(text)</p>"
    }

    var librarySection: PageSection? {
        guard !report.library.isEmpty else { return nil }
        return PageSection(
            anchor: "library", title: wording("library.title"), lead: wording("library.lead"),
            content: "\(report.library.map(entry))")
    }

    private func entry(_ solution: ReportedSolution) -> HTML {
        """
        <article class="entry"><h3>\(wording("library.problem"))</h3>\(prose(solution.problem))
        <h3>\(wording("library.solution"))</h3><blockquote>\(prose(solution.text))</blockquote>
        <p class="who">\(name(of: solution.author)) · \
        \(wording("library.version", ["number": .text(String(solution.version))]))</p></article>

        """
    }

    var reflectionsSection: PageSection? {
        guard !report.reflections.isEmpty else { return nil }
        return PageSection(
            anchor: "reflections", title: wording("reflections.title"), lead: wording("reflections.lead"),
            content: "<div class=\"quotes\">\(report.reflections.map(quote))</div>")
    }

    private func quote(_ text: String) -> HTML { "<blockquote>\(prose(text))</blockquote>" }
}
