/// Objectives: those of IMS, and the ties that ADL added in the 4th edition.
extension SequencingReading {
    mutating func readObjectives(of node: XMLNode) {
        for holder in node.children("objectives") {
            for child in holder.children where child.name == "primaryObjective" || child.name == "objective" {
                take(child)
            }
        }
    }

    private mutating func take(_ node: XMLNode) {
        let links = node.children("mapInfo").compactMap(Self.link)
        let id = node["objectiveID"]?.trimmed
        let isOfADL = node.namespace?.contains("adlseq") ?? false
        if isOfADL, let id {
            if sequencing.primaryObjective?.id == id {
                sequencing.primaryObjective?.links += links
                return
            }
            if let place = sequencing.objectives.firstIndex(where: { $0.id == id }) {
                sequencing.objectives[place].links += links
                return
            }
        }
        let decides = node.truth("satisfiedByMeasure") ?? false
        let least = node.child("minNormalizedMeasure")?.words.flatMap(Double.init) ?? 1
        let objective = SequencingObjective(id: id, threshold: decides ? least : nil, links: links)
        if node.name == "primaryObjective" {
            sequencing.primaryObjective = objective
        } else {
            sequencing.objectives.append(objective)
        }
    }

    private static func link(_ node: XMLNode) -> SequencingObjective.Link? {
        guard let target = node["targetObjectiveID"]?.trimmed else { return nil }
        let isOfADL = node.namespace?.contains("adlseq") ?? false
        let plain: Set<SequencingObjective.Value> = [.satisfiedStatus, .normalizedMeasure]
        let values = SequencingObjective.Value.allCases.filter { plain.contains($0) != isOfADL }
        return SequencingObjective.Link(
            to: target, reads: Set(values.filter { node.truth("read\($0.rawValue)") ?? true }),
            writes: Set(values.filter { node.truth("write\($0.rawValue)") ?? false }))
    }
}
