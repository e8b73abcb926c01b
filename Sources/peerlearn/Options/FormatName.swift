import ArgumentParser

/// A format by the name that files and JSON have for it, such as `scorm2004`.
struct FormatName<Format: RawRepresentable & CaseIterable & Sendable>: ExpressibleByArgument, Sendable
where Format.RawValue == String {
    let format: Format

    init?(argument: String) {
        guard let format = Format(rawValue: argument) else { return nil }
        self.format = format
    }

    static var allValueStrings: [String] { Format.allCases.map(\.rawValue) }
}
