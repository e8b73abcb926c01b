import PeerLearningCore

/// The files of a backup: Moodle keeps each under the hash of its contents, and this document says what they are called.
///
/// Source: Moodle, `backup/moodle2/backup_stepslib.php`, `backup_final_files_structure_step`.
struct BackupFiles {
    /// The most files that are read.
    static let most = 100_000
    /// The most bytes in the path of a file.
    private static let longestPath = 1_024

    private(set) var files: [PackageFile] = []
    private(set) var notes = DiagnosticList()
    /// The file that an activity opens, by the activity's context: its place in ``files``, and whether it is the main one.
    private var opened: [String: (place: Int, isMain: Bool)] = [:]
    private let document: String
    private let folder: String
    private var values: [String: String] = [:]
    private var collected = ""
    private var depth = 0
    private var isFull = false

    /// Reads the names of a backup whose members stand in `folder`; `document` is what the remarks call the names.
    init(in folder: String, document: String) { (self.folder, self.document) = (folder, document) }

    /// The path of the file that an activity opens: of the main one, else of the only one or the first.
    func opened(in context: String) -> String? { opened[context].map { files[$0.place].path } }

    /// Notes by which activity texts refer to the file that a context opens.
    mutating func note(_ activity: String, opening context: String) {
        if let place = opened[context]?.place { files[place].activity = activity }
    }

    /// Keeps the file whose values were read, where it is one and has contents.
    private mutating func addFile() {
        guard let hash = BackupWords.value(values["contenthash"]), hash.utf8.count == 40,
            hash.allSatisfy(\.isHexDigit), let name = BackupWords.value(values["filename"]), name != ".",
            let context = values["contextid"], let component = values["component"], let area = values["filearea"]
        else { return }
        let itemid = values["itemid"].flatMap { $0 == "0" ? nil : "/" + $0 } ?? ""
        let place = "\(component)/\(context)/\(area)\(itemid)\(values["filepath"] ?? "/")\(name)"
        guard case .inside(let path) = PackagePath.resolve(place, against: "") else { return }
        guard path.utf8.count <= Self.longestPath else {
            return notes.append(
                Diagnostic(.warning, .nameTooLong, ["limit": .number(Self.longestPath)], file: document))
        }
        guard files.count < Self.most else { return noteFlood() }
        files.append(PackageFile(path: path, member: "\(folder)files/\(hash.prefix(2))/\(hash)"))
        guard component == "mod_resource", area == "content" else { return }
        let isMain = values["sortorder"] == "1"
        if let former = opened[context], former.isMain || !isMain { return }
        opened[context] = (files.count - 1, isMain)
    }

    private mutating func noteFlood() {
        guard !isFull else { return }
        isFull = true
        notes.append(Diagnostic(.warning, .courseTooLarge, ["limit": .number(Self.most)], file: document))
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
        if depth == 2 { addFile() }
        depth -= 1
    }
}
