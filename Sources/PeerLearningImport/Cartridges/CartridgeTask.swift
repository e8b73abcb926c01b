import PeerLearningCore

/// Makes tasks of the topics and assignments of a cartridge.
enum CartridgeTask {
    /// A topic of a discussion.
    static func topic(_ root: XMLNode, id: String, file: String, in context: PackageContext) -> PackageTask {
        PackageTask(
            id: id, kind: .discussion, title: root.words("title"), text: text(root.child("text"), file, context),
            file: file)
    }

    /// An assignment: of the extension to the cartridge, or of Canvas alone.
    static func assignment(_ root: XMLNode, id: String, file: String, in context: PackageContext) -> PackageTask {
        let canvas = root.child("extensions", "assignment") ?? root
        let points = root.child("gradable")?["points_possible"] ?? canvas.words("points_possible")
        let formats = (root.child("submission_formats")?.children("format") ?? []).compactMap { $0["type"] }
        let kinds = canvas.words("submission_types")?.split(separator: ",").map { String($0).trimmed } ?? []
        let isReviewed = canvas.words("peer_reviews") == "true"
        return PackageTask(
            id: id, kind: .assignment, title: root.words("title"),
            text: text(root.child("text") ?? root.child("instructor_text"), file, context),
            maximum: points.flatMap(Double.init), formats: kinds.isEmpty ? formats : kinds,
            peerReviews: isReviewed ? canvas.words("peer_review_count").flatMap(Int.init) ?? 0 : nil, file: file)
    }

    /// The identifier of the rubric that an assignment of Canvas is judged by.
    static func rubric(of root: XMLNode) -> String? {
        (root.child("extensions", "assignment") ?? root).words("rubric_identifierref")
    }

    private static func text(_ node: XMLNode?, _ file: String, _ context: PackageContext) -> MarkedText {
        guard let node else { return "" }
        let isPlain = node["texttype"]?.lowercased() == "text/plain"
        let text = isPlain ? MarkedText(node.text.trimmed) : MarkedText(HTMLText.pieces(of: node.text)).trimmed
        return CartridgePath.resolving(text, file: file, in: context.inventory)
    }
}
