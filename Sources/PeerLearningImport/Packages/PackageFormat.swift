/// A way of packing a course, by its short name.
///
/// The vocabulary is open: a reader of another format names its own.
public struct PackageFormat: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    /// The short name, as `peerlearn import --json` prints it.
    public let rawValue: String

    /// Names a format.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Names a format.
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    /// SCORM 1.2.
    public static let scorm12: PackageFormat = "scorm12"
    /// SCORM 2004 in any edition.
    public static let scorm2004: PackageFormat = "scorm2004"
    /// IMS Content Packaging without a profile that is known here.
    public static let imscp: PackageFormat = "imscp"
    /// IMS Common Cartridge.
    public static let imscc: PackageFormat = "imscc"
    /// IMS QTI 1.x.
    public static let qti1: PackageFormat = "qti1"
    /// IMS QTI 2.x.
    public static let qti2: PackageFormat = "qti2"
    /// 1EdTech QTI 3.
    public static let qti3: PackageFormat = "qti3"
    /// The question format of Moodle in XML.
    public static let moodleXML: PackageFormat = "moodlexml"
    /// A backup of a Moodle course.
    public static let mbz: PackageFormat = "mbz"
    /// cmi5.
    public static let cmi5: PackageFormat = "cmi5"
    /// A Tin Can package.
    public static let tincan: PackageFormat = "tincan"
    /// AICC.
    public static let aicc: PackageFormat = "aicc"
    /// The question format GIFT.
    public static let gift: PackageFormat = "gift"
    /// The question format Aiken.
    public static let aiken: PackageFormat = "aiken"
    /// The question format missing word.
    public static let missingWord: PackageFormat = "missingword"
    /// A text with questions in it, as Moodle's cloze has them.
    public static let cloze: PackageFormat = "cloze"
    /// H5P.
    public static let h5p: PackageFormat = "h5p"
}
