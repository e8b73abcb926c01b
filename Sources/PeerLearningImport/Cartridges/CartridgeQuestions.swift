import PeerLearningCore

/// The questions of a cartridge's assessments: the seam to QTI 1.2.
struct CartridgeQuestions {
    private(set) var list = QuestionList()

    /// The title of the assessment or bank in a document.
    static func title(of root: XMLNode) -> String? {
        let holder = root.child("assessment") ?? root.child("objectbank")
        let title = holder?["title"]?.squashed ?? ""
        return title.isEmpty ? nil : title
    }

    /// Adds the questions of a document.
    mutating func take(_ root: XMLNode, file: String) { QTI1.add(root, file: file, to: &list) }
}
