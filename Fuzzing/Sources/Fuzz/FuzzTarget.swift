import PeerLearningCore
import PeerLearningImport

/// What is fuzzed: the readers, each alone, and the layer of archives below them.
enum FuzzTarget: String, CaseIterable {
    case archive, scorm, imscp, imscc, qti1, qti2, moodleXML, gift, aiken, missingWord, cloze, aicc, cmi5, tincan, h5p
    case mbz

    /// Reads the input, and uses what came out of it as a program would.
    func `try`(_ bytes: [UInt8]) {
        guard self != .archive else { return readArchive(bytes) }
        let importer = PackageImporter(readers: readers)
        let report = importer.read(Parcel(bytes).package, named: "input")
        guard report.isAccepted || report.diagnostics.contains(where: { $0.severity == .error }) else {
            preconditionFailure("refused without a word")
        }
        use(report)
    }

    private func use(_ report: ImportReport) {
        _ = report.json()
        guard let package = report.package else { return }
        _ = try? package.programmes(fromFileNamed: "input")
        for found in package.questions {
            let right = found.question.keys.mapValues { Array($0.correct.prefix(8)) }
            for answer in [Answer(), Answer(right)] {
                guard let score = try? found.question.score(answer).score else { continue }
                precondition(score.isFinite, "a score is a number")
            }
        }
    }

    private func readArchive(_ bytes: [UInt8]) {
        let archive = PackageArchive(bytes: bytes)
        _ = try? archive.index { $0.hasSuffix(".xml") }
        var total = 0
        _ = try? archive.forEachMember { member, contents in
            precondition(!member.path.isEmpty && !member.path.hasPrefix("/"), "a path stays in its package")
            precondition(!member.path.split(separator: "/").contains(".."), "a path stays in its package")
            try contents.forEachBlock { total += $0.count }
        }
        _ = PackageImporter().read(bytes, named: "input").json()
    }

    private var readers: [any PackageReader] {
        switch self {
        case .archive: .standard
        case .scorm: [SCORM12Reader(), SCORM2004Reader()]
        case .imscp: [ContentPackageReader()]
        case .imscc: [CartridgeReader()]
        case .qti1: [QTI1Reader()]
        case .qti2: [QTIReader()]
        case .moodleXML: [MoodleXMLReader()]
        case .gift: [GIFTReader()]
        case .aiken: [AikenReader()]
        case .missingWord: [MissingWordReader()]
        case .cloze: [ClozeReader()]
        case .aicc: [AICCReader()]
        case .cmi5: [CMI5Reader()]
        case .tincan: [TinCanReader()]
        case .h5p: [H5PReader()]
        case .mbz: [MoodleBackupReader()]
        }
    }
}
