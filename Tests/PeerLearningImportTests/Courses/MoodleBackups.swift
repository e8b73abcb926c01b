@testable import PeerLearningImport

/// Backups of Moodle for the tests: change only what matters.
struct MoodleBackups {
    private var sections: [String] = []
    private var activities: [String] = []
    private(set) var files: [(name: String, text: String)] = []

    mutating func add(section id: Int, name: String = "$@NULL@$", sequence: String = "", visible: Int = 1) {
        sections.append(
            "<section><sectionid>\(id)</sectionid><title>\(id)</title><directory>sections/section_\(id)</directory></section>"
        )
        file(
            "sections/section_\(id)/section.xml",
            "<section id=\"\(id)\"><name>\(name)</name><summary>&lt;p&gt;About \(id)&lt;/p&gt;</summary><summaryformat>1</summaryformat><sequence>\(sequence)</sequence><visible>\(visible)</visible></section>"
        )
    }

    mutating func add(
        _ kind: String, _ id: Int, in section: Int, title: String, inside: String = "", visible: Int = 1,
        directory: String? = nil, context: Int = 1
    ) {
        let folder = directory ?? "activities/\(kind)_\(id)"
        activities.append(
            "<activity><moduleid>\(id)</moduleid><sectionid>\(section)</sectionid><modulename>\(kind)</modulename><title>\(title)</title><directory>\(folder)</directory></activity>"
        )
        file(
            "\(folder)/\(kind).xml",
            "<activity id=\"1\" moduleid=\"\(id)\" modulename=\"\(kind)\" contextid=\"\(context)\"><\(kind) id=\"1\"><name>\(title)</name>\(inside)</\(kind)></activity>"
        )
        file("\(folder)/module.xml", "<module id=\"\(id)\"><visible>\(visible)</visible></module>")
    }

    mutating func file(_ name: String, _ inside: String) {
        files.append((name, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(inside)"))
    }

    mutating func bank(_ questions: String) {
        file(
            "questions.xml",
            "<question_categories><question_category id=\"1\"><name>Bank</name><questions>\(questions)</questions></question_category></question_categories>"
        )
    }

    static func question(_ id: Int, _ type: String, _ plugin: String, text: String = "What?", parent: Int = 0) -> String
    {
        "<question id=\"\(id)\"><parent>\(parent)</parent><name>Q\(id)</name><questiontext>\(text)</questiontext><questiontextformat>1</questiontextformat><generalfeedback></generalfeedback><defaultmark>2.0000000</defaultmark><qtype>\(type)</qtype><plugin_qtype_\(type)_question>\(plugin)</plugin_qtype_\(type)_question></question>"
    }

    static func answers(_ list: (Int, String, Double)...) -> String {
        "<answers>"
            + list.map {
                "<answer id=\"\($0.0)\"><answertext>\($0.1)</answertext><answerformat>0</answerformat><fraction>\($0.2)</fraction><feedback></feedback><feedbackformat>1</feedbackformat></answer>"
            }.joined() + "</answers>"
    }

    var contents: String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <moodle_backup><information><backup_release>4.1</backup_release><original_wwwroot>https://e.org</original_wwwroot>
        <original_course_id>7</original_course_id><original_course_fullname>Course</original_course_fullname>
        <contents><activities>\(activities.joined())</activities><sections>\(sections.joined())</sections></contents></information></moodle_backup>
        """
    }

    var zip: [UInt8] {
        var writer = ZipWriter()
        writer.add("moodle_backup.xml", contents)
        for (name, text) in files { writer.add(name, text) }
        return writer.bytes
    }

    var tar: [UInt8] {
        var writer = TarWriter()
        for (name, text) in files { writer.add("./" + name, Array(text.utf8)) }
        writer.add("./moodle_backup.xml", Array(contents.utf8))
        writer.add("./.ARCHIVE_INDEX", type: "1", link: "./.ARCHIVE_INDEX")
        return writer.gzipped
    }

    func read() -> ImportReport { PackageImporter().read(zip, named: "backup.mbz") }
}
