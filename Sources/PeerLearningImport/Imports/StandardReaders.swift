extension [any PackageReader] {
    /// The readers of every format that is supported: SCORM 1.2, SCORM 2004, IMS Content Packaging, Common
    /// Cartridge, cmi5, the Experience API and AICC; of questions QTI 1 to 3, Moodle's XML, Aiken, cloze, GIFT and missing word.
    public static var standard: [any PackageReader] {
        [
            SCORM12Reader(), SCORM2004Reader(), QTIReader(), QTI1Reader(), ContentPackageReader(), CartridgeReader(),
            CMI5Reader(), TinCanReader(), AICCReader(), MoodleXMLReader(),
            AikenReader(), ClozeReader(), GIFTReader(), MissingWordReader(),
        ]
    }
}
