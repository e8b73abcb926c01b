import PeerLearningCore
import Testing

@testable import PeerLearningFiles

/// A name that must not be found in a cleaned file.
enum Canary {
    static let name = "Canary-Анна Иванова"

    static var utf16: [UInt8] { name.utf16.flatMap { bigEndian(Int($0), bytes: 2) } }

    private static var forms: [[UInt8]] {
        ["Canary", "Анна", "Иванова"].flatMap { word -> [[UInt8]] in
            let big = word.utf16.flatMap { bigEndian(Int($0), bytes: 2) }
            let little = word.utf16.flatMap { littleEndian(Int($0), bytes: 2) }
            let hex = big.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
            return [Array(word.utf8), big, little, Array(hex.utf8), Array(hex.uppercased().utf8)]
        }
    }

    /// Whether any part of the name stands in the bytes, or in a member of the archive that they are.
    static func stands(in bytes: [UInt8]) -> Bool {
        if forms.contains(where: { bytes.firstPlace(of: $0) != nil }) { return true }
        let parts = OfficeReading.parts(of: bytes, limits: .standard) ?? []
        return parts.contains { part in forms.contains { part.bytes.firstPlace(of: $0) != nil } }
    }
}

extension HandedInFile {
    static func make(_ bytes: [UInt8], name: String = "essay") -> HandedInFile {
        HandedInFile(name: name, mediaType: "application/octet-stream", bytes: bytes)
    }
}

extension CleanedFile {
    var kinds: Set<FileTrace.Kind> { Set(removed.map(\.kind)) }
    var left: Set<FileTrace.Kind> { Set(remaining.map(\.kind)) }
}

/// The answer of the standard cleaners.
func cleaned(_ bytes: [UInt8]) -> CleanedFile { [any FileCleaner].standard.clean(.make(bytes)) }
