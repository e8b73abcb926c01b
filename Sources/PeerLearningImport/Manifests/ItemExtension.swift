import PeerLearningCore

/// What SCORM adds to an item beside what content packaging knows.
///
/// Source: ADL SCORM 1.2, *Content Aggregation Model* §2.3.2.5; SCORM 2004 4th Edition, *Content Aggregation Model* §3.4.
enum ItemExtension {
    /// The names of elements, in lower case, that are kept whole to be read here.
    static let names: Set<String> = [
        "sequencing", "presentation", "prerequisites", "maxtimeallowed", "timelimitaction", "datafromlms",
        "masteryscore", "completionthreshold",
    ]

    /// The names of elements that a cartridge may put into a resource instead of a file.
    static let contents: Set<String> = ["webLink", "topic", "cartridge_basiclti_link", "assignment"]

    /// Adds an element to the item that it stands in; answers with what was odd about it.
    static func add(
        _ node: XMLNode, sequencing: inout Sequencing?, delivery: inout PackageDelivery?
    ) -> [Diagnostic] {
        switch node.name.lowercased() {
        case "sequencing":
            let reading = SequencingReading(node)
            var found = reading.sequencing
            found.hiddenControls = sequencing?.hiddenControls ?? []
            sequencing = found
            return reading.notes
        case "presentation":
            let hidden = (node.child("navigationInterface")?.children("hideLMSUI") ?? []).compactMap(\.words)
            guard !hidden.isEmpty else { return [] }
            var found = sequencing ?? Sequencing()
            found.hiddenControls = hidden
            sequencing = found
            return []
        default:
            var found = delivery ?? PackageDelivery()
            add(node, to: &found)
            delivery = found.unlessEmpty
            return []
        }
    }

    private static func add(_ node: XMLNode, to delivery: inout PackageDelivery) {
        switch node.name.lowercased() {
        case "prerequisites": delivery.prerequisites = node.words
        case "maxtimeallowed": delivery.timeLimit = node.words
        case "timelimitaction": delivery.timeLimitAction = node.words
        case "datafromlms": delivery.launchData = node.words.map { _ in node.text.trimmed }
        case "masteryscore": delivery.masteryScore = node.words.flatMap(Double.init)
        case "completionthreshold":
            let isMeasured = node["completedByMeasure"].map { $0 == "true" || $0 == "1" } ?? true
            delivery.completion = isMeasured ? node["minProgressMeasure"] ?? node.words : nil
        default: break
        }
    }
}
