/// The file of AICC that describes the course: names and values under headings in brackets, and a free text.
///
/// Source: AICC CMI001, *Guidelines for Interoperability*, §6.2.
struct AICCSettings {
    /// The text under the heading `[Course_Description]`, without blanks around it.
    let description: String?

    private let values: [String: [String: String]]

    init(_ text: String) {
        var values: [String: [String: String]] = [:]
        var heading = ""
        var words: [Substring] = []
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let plain = String(line).trimmed
            if let name = Self.heading(plain) {
                heading = name
                values[name] = values[name] ?? [:]
            } else if heading == "course_description" {
                words.append(line)
            } else if !plain.hasPrefix(";"), let sign = plain.firstIndex(of: "=") {
                let name = String(plain[..<sign]).trimmed.lowercased()
                values[heading, default: [:]][name] = String(plain[plain.index(after: sign)...]).trimmed
            }
        }
        self.values = values
        let description = words.joined(separator: "\n").trimmed
        self.description = description.isEmpty ? nil : description
    }

    /// Whether there is a heading of that name.
    var describesCourse: Bool { values["course"] != nil }

    /// The value of a name under a heading, both in lower case; nil where it is empty.
    subscript(heading: String, name: String) -> String? {
        guard let value = values[heading]?[name], !value.isEmpty else { return nil }
        return value
    }

    private static func heading(_ line: String) -> String? {
        guard line.hasPrefix("["), line.hasSuffix("]") else { return nil }
        let name = line.dropFirst().dropLast().lowercased()
        return ["course", "course_behavior", "course_description"].contains(name) ? name : nil
    }
}
