import PeerLearningCore

/// Writes a test as an assessment of a Common Cartridge.
struct CartridgeTestWriter {
    private(set) var notes = NoteList()
    private(set) var names: [QuestionID: ExportedNames] = [:]

    /// The document; nil where none of the questions can stand in it.
    mutating func document(of test: KnowledgeTest) -> [UInt8]? {
        var items: [Element] = []
        for entry in test.questions {
            var writer = CartridgeQuestionWriter(entry)
            if let item = writer.element() { items.append(item) }
            notes.append(writer.notes.all)
        }
        guard !items.isEmpty else { return nil }
        var fields = [("cc_profile", "cc.exam.v0p1"), ("qmd_assessmenttype", "Examination")]
        fields.append(("cc_maxattempts", test.policy.attempts.map { "\($0)" } ?? "unlimited"))
        if let limit = test.policy.timeLimit {
            fields.append(("qmd_timelimit", "\(Int((limit / .seconds(60)).rounded(.up)))"))
        }
        let metadata = fields.map { label, entry in
            Element(
                "qtimetadatafield", [:], [Element("fieldlabel", text: label), Element("fieldentry", text: entry)])
        }
        let assessment = Element(
            "assessment", ["ident": test.id.rawValue, "title": test.title],
            [
                Element("qtimetadata", [:], metadata),
                Element("section", ["ident": "root_section"], items),
            ])
        let root = Element(
            "questestinterop", ["xmlns": "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"], [assessment])
        return root.document(solid: ["mattext"])
    }
}
