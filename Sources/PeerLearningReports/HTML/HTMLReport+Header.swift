import PeerLearning

extension HTMLReport {
    /// The task, where it stands, how far the workshop has come, and the key figures.
    var header: HTML {
        let places = [report.programme, report.micromodule, report.cohort].compactMap { $0 }
        return """
            <header>
            <p class="places">\(places.map { "<span dir=\"auto\">\($0)</span>" as HTML })</p>
            <h1 dir="auto">\(report.task.title)</h1>
            <p class="goal" dir="auto">\(report.task.goal)</p>
            <ol class="phases" aria-label="\(wording("phase"))">\(WorkshopPhase.allCases.map(step))</ol>
            <dl class="figures">
            \(figures.map(\.markup))</dl>
            </header>
            """
    }

    private var experience: String {
        guard report.experiencedShare != nil else { return "experienced.unknown" }
        return report.isShortOfExperience ? "experienced.short" : "experienced.enough"
    }

    private func step(_ phase: WorkshopPhase) -> HTML {
        let name = wording.phase(phase)
        if phase == report.phase { return "<li class=\"now\" aria-current=\"step\">\(name)</li>" }
        return phase < report.phase ? "<li class=\"past\">\(name)</li>" : "<li>\(name)</li>"
    }

    private var figures: [KeyFigure] {
        let parts = report.parts.map {
            wording("figures.authors", ["count": .number($0.authors)]) + ", "
                + wording("figures.guides", ["count": .number($0.guides)])
        }
        return [
            KeyFigure(wording("figures.people"), value: String(report.people.count), note: parts ?? ""),
            KeyFigure(
                wording("figures.reviews"), value: String(report.reviewsDone),
                note: wording("figures.asked", ["count": .number(report.reviewsAsked)])),
            KeyFigure(
                wording("figures.mean"), value: wording.score(report.meanGrade),
                note: wording(report.meanGrade == nil ? "figures.noGrades" : "figures.ofHundred")),
            KeyFigure(
                wording("figures.gini"), value: wording.figure(report.dominance.gini, digits: 2),
                note: wording.evenness(report.dominance.gini)),
            KeyFigure(
                wording("figures.experienced"), value: wording.percent(report.experiencedShare),
                note: wording(experience),
                isWarning: report.isShortOfExperience),
        ]
    }
}
