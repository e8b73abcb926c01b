import PeerLearningCore

/// Whether a course structure may be taken, and what speaks against it.
struct CMI5Verdict {
    let file: String
    private(set) var isPassed = true
    var findings = DiagnosticList()

    init(file: String) { self.file = file }

    /// Notes a fault for which the specification refuses the course.
    mutating func refuse(
        _ code: DiagnosticCode, _ requirement: String, _ arguments: [String: Message.Argument] = [:], line: Int?
    ) {
        isPassed = false
        let arguments = arguments.merging(["requirement": .text(requirement)]) { own, _ in own }
        findings.append(Diagnostic(.error, code, arguments, file: file, line: line))
    }

    /// Notes something odd for which nothing is refused.
    mutating func warn(_ code: DiagnosticCode, _ arguments: [String: Message.Argument] = [:], line: Int?) {
        findings.append(Diagnostic(.warning, code, arguments, file: file, line: line))
    }
}

/// The schema of course structures, as far as it says what stands in what and in which order.
///
/// Source: `https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd`.
extension CMI5Verdict {
    private struct Part {
        let names: Set<String>
        let least: Int
        let most: Int

        init(_ names: String..., least: Int = 1, most: Int = 1) {
            (self.names, self.least, self.most) = (Set(names), least, most)
        }
    }

    private static func parts(of element: XMLNode, in parent: String?) -> [Part]? {
        let words = [Part("title"), Part("description")]
        let units = Part("au", "block", least: 1, most: .max)
        switch element.name {
        case "courseStructure": return [Part("course"), Part("objectives", least: 0), units]
        case "course": return words
        case "objectives": return [Part("objective", most: .max)]
        case "objective": return parent == "courseStructure" ? words : []
        case "block": return words + [Part("objectives", least: 0), units]
        case "au":
            return words + [
                Part("objectives", least: 0), Part("url"), Part("launchParameters", least: 0),
                Part("entitlementKey", least: 0),
            ]
        case "title", "description": return [Part("langstring", most: .max)]
        default: return nil
        }
    }

    /// Holds a course structure against the schema. Elements in other namespaces are extensions and may stand anywhere.
    mutating func judge(_ tree: XMLNode) { judge(tree, namespace: tree.namespace, parent: nil, holder: nil) }

    private mutating func judge(_ element: XMLNode, namespace: String?, parent: String?, holder: String?) {
        guard let parts = Self.parts(of: element, in: holder) else { return }
        let children = element.children.filter { $0.namespace == namespace }
        judgeOrder(of: children, in: element, by: parts)
        judgeAttributes(of: element, holder: holder)
        for child in children {
            judge(child, namespace: namespace, parent: element.name, holder: parent ?? element.name)
        }
    }

    private mutating func judgeOrder(of children: [XMLNode], in element: XMLNode, by parts: [Part]) {
        var place = 0
        var counts = parts.map { _ in 0 }
        for child in children {
            guard let part = parts.firstIndex(where: { $0.names.contains(child.name) }) else {
                refuse(.cmi5UnknownElement, "13.2.0.0-1", ["element": .text(child.name)], line: child.line)
                continue
            }
            counts[part] += 1
            if part < place || counts[part] > parts[part].most {
                refuse(.cmi5ElementOrder, "13.2.0.0-1", ["element": .text(child.name)], line: child.line)
            }
            place = max(place, part)
        }
        for (part, count) in zip(parts, counts) where count < part.least {
            let names = part.names.sorted().joined(separator: ", ")
            refuse(
                .cmi5ElementMissing, "13.2.0.0-1", ["element": .text(names), "place": .text(element.name)],
                line: element.line)
        }
    }

    private mutating func judgeAttributes(of element: XMLNode, holder: String?) {
        let needsID = ["course", "block", "au"].contains(element.name)
        if needsID || element.name == "objective" && holder == "courseStructure" { requireIdentifier(of: element) }
        guard element.name == "au" else { return }
        require(element, "moveOn") {
            ["NotApplicable", "Passed", "Completed", "CompletedAndPassed", "CompletedOrPassed"].contains($0)
        }
        require(element, "launchMethod") { ["AnyWindow", "OwnWindow"].contains($0) }
        require(element, "masteryScore") { Double($0).map { (0...1).contains($0) } ?? false }
    }

    private mutating func requireIdentifier(of element: XMLNode) {
        guard let identifier = element["id"]?.trimmed, !identifier.isEmpty else {
            return refuse(.cmi5NoIdentifier, "13.2.0.0-1", ["element": .text(element.name)], line: element.line)
        }
        guard CMI5Address.isAbsolute(identifier) else {
            return refuse(
                .cmi5IdentifierNotAbsolute, "3.0.0.0-1", ["identifier": .text(identifier.printable)],
                line: element.line)
        }
    }

    private mutating func require(_ element: XMLNode, _ attribute: String, _ isFine: (String) -> Bool) {
        guard let value = element[attribute]?.trimmed, !isFine(value) else { return }
        refuse(
            .cmi5AttributeValue, "13.2.0.0-1",
            ["attribute": .text(attribute), "value": .text(value.printable)], line: element.line)
    }
}
