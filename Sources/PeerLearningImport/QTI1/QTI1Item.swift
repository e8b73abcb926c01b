import PeerLearningCore

/// An item of QTI 1: plain, of a cartridge, of Canvas or of Blackboard.
struct QTI1Item {
    let node: XMLNode
    let file: String
    let category: String?
    private let metadata: QTI1Metadata
    private let processing: QTI1Processing
    private(set) var notes: [Diagnostic] = []

    init(_ node: XMLNode, file: String, category: String?) {
        (self.node, self.file, self.category) = (node, file, category)
        metadata = QTI1Metadata(node)
        processing = QTI1Processing(node)
    }

    /// The question, whatever of its rules could be carried over; what could not is noted.
    mutating func question(_ id: QuestionID) throws(ImportError) -> PackageQuestion {
        if let drawn = QTI1Formula(node, metadata) { return try question(id, of: drawn) }
        var shown = QTI1Presentation(
            metadata, file: file, judged: processing.judged, numeric: processing.numeric(in: node, metadata))
        if let presentation = node.child("presentation") { shown.read(presentation: presentation) }
        notes += shown.notes
        let scoring = scoring(shown)
        let draft = QuestionDrafting(
            id: id, title: node["title"] ?? "", prompt: shown.prompt, parts: shown.parts, keys: scoring.keys,
            program: scoring.program, declared: scoring.most, floor: scoring.least)
        let (question, isWhole) = try draft.question(file, node.line)
        if !isWhole { note(.warning, .questionKeysBroken) }
        return packaged(question, shown)
    }

    private func packaged(_ question: Question, _ shown: QTI1Presentation) -> PackageQuestion {
        let material = QTI1Material(file: file)
        let rubrics = node.children("rubric").filter { $0["view"]?.lowercased() != "candidate" }.map {
            material.text(of: $0)
        }
        let feedback = node.children("itemfeedback").map { PackageFeedback($0["ident"] ?? "", material.text(of: $0)) }
        return PackageQuestion(
            question, type: type(of: question), file: file, line: node.line, category: category,
            rubric: rubrics.first ?? "", feedback: feedback.filter { !$0.text.isEmpty })
    }

    private func type(of question: Question) -> QuestionType {
        if let type = metadata.type, !type.isEmpty { return QuestionType(rawValue: type) }
        guard let first = question.interactions.first else { return .description }
        let isOneKind = question.interactions.allSatisfy { $0.kind == first.kind }
        return isOneKind ? QuestionType(rawValue: first.kind.rawValue) : "composite"
    }

    private mutating func note(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:],
        line: Int? = nil
    ) {
        notes.append(Diagnostic(severity, code, arguments, line: line ?? node.line))
    }
}

extension QTI1Item {
    private struct Scoring {
        var keys: [InteractionID: AnswerKey]
        var program: ScoringProgram?
        var most: Double?
        var least: Double?
    }

    /// What the item's numbers are multiplied by, so that the most is the points that it gives.
    private var factor: Double {
        guard let points = metadata.points else { return 1 }
        return points / (processing.most ?? 100)
    }

    private mutating func scoring(_ shown: QTI1Presentation) -> Scoring {
        let parts = Dictionary(shown.parts.map { ($0.id, $0) }) { first, _ in first }
        let rules = QTI1Rules(processing: processing, parts: parts, words: shown.words, factor: factor)
        let answers = QTI1Answers(rules)
        var keys: [InteractionID: AnswerKey] = [:]
        for part in shown.parts { keys[part.id] = answers.key(for: part) ?? regions(shown.regions[part.id], part) }
        guard shown.parts.contains(where: { !$0.kind.isForPeers }) else { return Scoring(keys: keys) }
        guard processing.isScoring else {
            let isScored = shown.parts.contains { !$0.kind.isForPeers && keys[$0.id] != nil }
            note(isScored ? .note : .warning, isScored ? .questionScoredByDeclarations : .questionNotScored)
            return Scoring(keys: keys)
        }
        let most = metadata.points ?? processing.most
        do throws(QTI1Rules.Unreadable) {
            return Scoring(
                keys: keys, program: try rules.program(), most: most, least: processing.least.map { $0 * factor })
        } catch {
            let name = error.name.isEmpty ? "respcondition" : error.name
            note(.warning, .questionRulesLeftOut, ["name": .text(name.printable)], line: error.line)
            return Scoring(keys: keys)
        }
    }

    /// Where no rules say what is right, the regions do that are drawn on the picture.
    private func regions(_ regions: [PictureRegion]?, _ part: Interaction) -> AnswerKey? {
        guard let regions, !regions.isEmpty, !processing.isScoring else { return nil }
        let worth = (metadata.points ?? 1) / Double(regions.count)
        return AnswerKey(.areas, areas: AreaMapping(regions.map { .init($0, worth: worth) }))
    }

    /// A question with one of its sets of numbers.
    private mutating func question(_ id: QuestionID, of formula: QTI1Formula) throws(ImportError) -> PackageQuestion {
        note(.warning, .questionOneSet, ["count": .number(formula.count)])
        let points = metadata.points ?? processing.most ?? 1
        let material = QTI1Material(file: file)
        let words = node.child("presentation").map { material.text(of: $0) } ?? ""
        do throws(Refusal) {
            let part = try Interaction(formula.part, .textEntry, entry: .number)
            let key = AnswerKey.number(formula.answer, formula.tolerance, weight: points)
            let question = try Question(
                id, title: node["title"] ?? "", prompt: formula.filled(words), [part], keys: [formula.part: key])
            return PackageQuestion(
                question, type: QuestionType(rawValue: metadata.type ?? "calculated_question"), file: file,
                line: node.line,
                category: category)
        } catch {
            throw ImportError(.questionBroken, file: file, line: node.line)
        }
    }
}
