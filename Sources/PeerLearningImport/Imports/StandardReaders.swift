extension [any PackageReader] {
    /// The readers of every format that is supported: SCORM 1.2, SCORM 2004 and IMS Content Packaging; of questions Aiken,
    /// GIFT and missing word.
    public static var standard: [any PackageReader] {
        [
            SCORM12Reader(), SCORM2004Reader(), QTIReader(), QTI1Reader(), ContentPackageReader(),
            MoodleXMLReader(),
            AikenReader(), GIFTReader(), MissingWordReader(),
        ]
    }
}
