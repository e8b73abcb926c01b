import PeerLearningCore

/// The files of a backup: Moodle keeps each under the hash of its contents, and this document says what they are called.
///
/// Source: Moodle, `backup/moodle2/backup_stepslib.php`, `backup_final_files_structure_step`.
struct BackupFiles {
    /// A file with its place in the course.
    struct File {
        /// The activity's context.
        let context: String
        let component: String
        let area: String
        /// The path from the root of the content.
        let path: String
        /// The member of the backup that holds it.
        let member: String
        /// Whether the activity opens this one of its files.
        let isMain: Bool
    }

    /// The most files that are read.
    private static let most = 100_000
    /// The most bytes in the path of a file.
    private static let longestPath = 1_024

    private(set) var files: [File] = []
    private(set) var notes = DiagnosticList()
    /// The place in ``files`` of the file that is opened, by the activity's context.
    private var opened: [String: Int] = [:]
    private let document: String
    private let folder: String
    private var values: [String: String] = [:]
    private var collected = ""
    private var depth = 0
    private var isFull = false

    /// Reads the names of a backup whose members stand in `folder`; `document` is what the remarks call the names.
    init(in folder: String, document: String) { (self.folder, self.document) = (folder, document) }

    /// The file that an activity opens: the main one, else the only one or the first.
    func opened(in context: String) -> File? { opened[context].map { files[$0] } }

    private mutating func add(_ file: File) {
        guard file.path.utf8.count <= Self.longestPath else {
            return notes.append(
                Diagnostic(.warning, .nameTooLong, ["limit": .number(Self.longestPath)], file: document))
        }
        guard files.count < Self.most else {
            guard !isFull else { return }
            isFull = true
            return notes.append(Diagnostic(.warning, .courseTooLarge, ["limit": .number(Self.most)], file: document))
        }
        files.append(file)
        guard file.component == "mod_resource", file.area == "content" else { return }
        guard let former = opened[file.context] else { return opened[file.context] = files.count - 1 }
        if file.isMain, !files[former].isMain { opened[file.context] = files.count - 1 }
    }

    private func file() -> File? {
        guard let hash = BackupWords.value(values["contenthash"]), hash.utf8.count == 40,
            hash.allSatisfy(\.isHexDigit), let name = BackupWords.value(values["filename"]), name != ".",
            let context = values["contextid"], let component = values["component"], let area = values["filearea"]
        else { return nil }
        let itemid = values["itemid"].flatMap { $0 == "0" ? nil : "/" + $0 } ?? ""
        let place = "\(component)/\(context)/\(area)\(itemid)\(values["filepath"] ?? "/")\(name)"
        guard case .inside(let path) = PackagePath.resolve(place, against: "") else { return nil }
        return File(
            context: context, component: component, area: area, path: path,
            member: "\(folder)files/\(hash.prefix(2))/\(hash)", isMain: values["sortorder"] == "1")
    }
}

extension BackupFiles: XMLHandler {
    mutating func start(_ element: XMLElement) {
        depth += 1
        collected = ""
        if depth == 2 { values.removeAll(keepingCapacity: true) }
    }

    mutating func text(_ text: String) {
        if depth == 3 { collected += text }
    }

    mutating func end(_ name: String) {
        if depth == 3 { values[name] = collected.trimmed }
        if depth == 2, let file = file() { add(file) }
        depth -= 1
    }
}
