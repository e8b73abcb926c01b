/// A file of a new plugin.
struct PluginTemplate {
    let path: String
    let text: String
    var isProgram = false

    init(_ path: String, _ text: String, isProgram: Bool = false) {
        (self.path, self.text, self.isProgram) = (path, text, isProgram)
    }

    /// The name as a type's in Swift: `KindWords` for `kind-words`.
    static func type(_ name: String) -> String {
        name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// `plugin.json`, with a line that says what runs.
    static func manifest(_ name: String, running program: String, files: [String]) -> PluginTemplate {
        let list = files.map { "\"\($0)\"" }.joined(separator: ", ")
        return PluginTemplate(
            "plugin.json",
            """
            {
              "name": "\(name)",
              "version": "1.0.0",
              "protocol": 1,
              \(program),
              "files": [\(list)],
              "rules": ["\(name)"],
              "permissions": [],
              "limits": {"seconds": 5},
              "parameters": {"points": 3}
            }

            """)
    }

    static func readme(_ name: String, _ language: String, change: String, test: String) -> PluginTemplate {
        PluginTemplate(
            "README.md",
            """
            # \(name)

            A scoring rule for swift-peer-learning, in \(language): it pays the author of a comment that somebody else finds
            useful. Change \(change).

            ```sh
            \(test)
            peerlearn plugin check .
            peerlearn plugin run . --store FILE
            peerlearn plugin install . --shelf FOLDER
            ```

            A rule is pure: no clock, no chance, no memory of other events. Give it a new version when it pays differently.
            Print nothing but answers on standard output.

            """)
    }
}
