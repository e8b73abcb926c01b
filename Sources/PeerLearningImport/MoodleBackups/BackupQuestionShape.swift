import PeerLearningCore

/// Puts a question of a backup into the shape that it has in Moodle's XML.
///
/// Source: Moodle, `backup/moodle2/backup_stepslib.php` and `question/type/*/backup/moodle2` beside
/// `question/format/xml/format.php`.
enum BackupQuestionShape {
    static func shaped(_ node: XMLNode, within: [String: XMLNode]) -> XMLNode {
        let type = node.value("qtype") ?? ""
        let plugin = node.child("plugin_qtype_\(type)_question")
        let options = plugin?.child(type) ?? plugin?.child("\(type)options") ?? plugin?.child("matchoptions")
        var parts = [
            element("name", text(node.child("name")?.text ?? "")), written(node, "questiontext", as: "questiontext"),
            written(node, "generalfeedback", as: "generalfeedback"),
            plain("defaultgrade", node.value("defaultmark") ?? "1"),
        ]
        parts += shared(options)
        if let graderinfo = options?.child("graderinfo"), let options {
            parts.append(element("graderinfo", format: options.value("graderinfoformat"), text(graderinfo.text)))
        }
        guard let plugin else { return question(type, parts, node.line) }
        switch type {
        case "truefalse": parts += answers(plugin) { isTrue($0, plugin) ? "true" : "false" }
        case "match": parts += pairs(plugin)
        case "gapselect", "ddwtos": parts += boxes(plugin, type == "ddwtos" ? "dragbox" : "selectoption")
        case "multianswer": parts[1] = cloze(node, plugin, within)
        case "numerical":
            parts += answers(plugin, and: { tolerance($0, plugin) }) { $0.child("answertext")?.text ?? "" }
        default: parts += answers(plugin) { $0.child("answertext")?.text ?? "" }
        }
        return question(type == "match" ? "matching" : type == "multianswer" ? "cloze" : type, parts, node.line)
    }

    private static func question(_ type: String, _ parts: [XMLNode], _ line: Int) -> XMLNode {
        XMLNode(
            name: "question", namespace: nil, attributes: [.init(name: "type", namespace: nil, value: type)],
            line: line, content: parts.map { .node($0) })
    }

    /// What several kinds of questions have, by the names that it has in both.
    private static func shared(_ options: XMLNode?) -> [XMLNode] {
        guard let options else { return [] }
        var parts = ["single", "usecase", "responseformat", "answernumbering"].compactMap { name in
            options.value(name).map { plain(name, $0) }
        }
        if let shuffle = options.value("shuffleanswers") { parts.append(plain("shuffleanswers", shuffle)) }
        for name in ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"]
        where options.child(name) != nil {
            parts.append(written(options, name, as: name))
        }
        return parts
    }
}

/// Answers.
extension BackupQuestionShape {
    private static func answers(
        _ plugin: XMLNode, and more: (XMLNode) -> [XMLNode] = { _ in [] }, _ words: (XMLNode) -> String
    ) -> [XMLNode] {
        (plugin.child("answers")?.children("answer") ?? []).map { answer in
            let percent = (answer.decimal(of: "fraction") ?? 0) * 100
            let feedback = element(
                "feedback", format: answer.value("feedbackformat"), text(answer.child("feedback")?.text ?? ""))
            var attributes = [XMLElement.Attribute(name: "fraction", namespace: nil, value: "\(percent)")]
            attributes += format(answer.value("answerformat"))
            return XMLNode(
                name: "answer", namespace: nil, attributes: attributes, line: answer.line,
                content: ([text(words(answer)), feedback] + more(answer)).map { .node($0) })
        }
    }

    private static func isTrue(_ answer: XMLNode, _ plugin: XMLNode) -> Bool {
        guard let right = plugin.child("truefalse")?.value("trueanswer") else {
            return answer.value("answertext")?.lowercased() == "true"
        }
        return answer["id"] == right
    }

    private static func tolerance(_ answer: XMLNode, _ plugin: XMLNode) -> [XMLNode] {
        let records = plugin.child("numerical_records")?.children("numerical_record") ?? []
        let own = records.first { $0.value("answer") == answer["id"] }
        return own?.value("tolerance").map { [plain("tolerance", $0)] } ?? []
    }

    private static func pairs(_ plugin: XMLNode) -> [XMLNode] {
        (plugin.child("matches")?.children("match") ?? []).map { match in
            XMLNode(
                name: "subquestion", namespace: nil, attributes: format(match.value("questiontextformat")),
                line: match.line,
                content: [
                    .node(text(match.child("questiontext")?.text ?? "")),
                    .node(element("answer", text(match.child("answertext")?.text ?? ""))),
                ])
        }
    }

    /// Words to drag or to choose. Their group stands where other questions have feedback: as a number, or within what
    /// PHP has serialized, which is searched and never unserialized.
    private static func boxes(_ plugin: XMLNode, _ name: String) -> [XMLNode] {
        (plugin.child("answers")?.children("answer") ?? []).map { answer in
            let kept = answer.child("feedback")?.text ?? ""
            let group = kept.firstMatch(of: /"draggroup";(?:s:\d+:"|i:)(\d+)/).map { String($0.1) }
            var parts = [text(answer.child("answertext")?.text ?? ""), plain("group", group ?? kept.trimmed)]
            if kept.contains(/"infinite";(?:s:\d+:"1"|i:1|b:1)/) { parts.append(plain("infinite", "")) }
            return element(name, parts)
        }
    }

    /// A text with questions in it: each `{#2}` is the second of those that the question names.
    private static func cloze(_ node: XMLNode, _ plugin: XMLNode, _ within: [String: XMLNode]) -> XMLNode {
        let holder = plugin.child("multianswer") ?? plugin
        let sequence = holder.value("sequence")?.split(separator: ",").map { String($0).trimmed } ?? []
        var words = ""
        var rest = (node.child("questiontext")?.text ?? "")[...]
        while let match = rest.firstMatch(of: /\{#([0-9]{1,4})\}/) {
            words += rest[..<match.range.lowerBound]
            let place = (Int(match.1) ?? 0) - 1
            let id = sequence.indices.contains(place) ? sequence[place] : ""
            words += within[id]?.child("questiontext")?.text ?? String(match.0)
            rest = rest[match.range.upperBound...]
        }
        return element("questiontext", format: node.value("questiontextformat"), text(words + rest))
    }
}

/// Elements.
extension BackupQuestionShape {
    private static func text(_ words: String) -> XMLNode { plain("text", BackupWords.value(words) == nil ? "" : words) }

    private static func plain(_ name: String, _ words: String) -> XMLNode {
        XMLNode(name: name, namespace: nil, attributes: [], line: 0, content: [.text(words)])
    }

    private static func element(_ name: String, format: String? = nil, _ parts: XMLNode...) -> XMLNode {
        element(name, format: format, parts)
    }

    private static func element(_ name: String, format number: String? = nil, _ parts: [XMLNode]) -> XMLNode {
        XMLNode(name: name, namespace: nil, attributes: format(number), line: 0, content: parts.map { .node($0) })
    }

    private static func written(_ node: XMLNode, _ name: String, as other: String) -> XMLNode {
        element(other, format: node.value(name + "format"), text(node.child(name)?.text ?? ""))
    }

    private static func format(_ number: String?) -> [XMLElement.Attribute] {
        let names = ["0": "moodle_auto_format", "1": "html", "2": "plain_text", "4": "markdown"]
        guard let name = number.flatMap({ names[$0] }) else { return [] }
        return [.init(name: "format", namespace: nil, value: name)]
    }
}
