extension [any PackageReader] {
    /// The readers of every format that is supported: SCORM 1.2 and 2004, IMS Content Packaging, Common Cartridge, cmi5,
    /// the Experience API, AICC, H5P and Moodle's backups; of questions QTI, Moodle XML, Aiken, cloze, GIFT and missing
    /// word.
    public static var standard: [any PackageReader] {
        [
            SCORM12Reader(), SCORM2004Reader(), CartridgeReader(), QTIReader(), QTI1Reader(), ContentPackageReader(),
            CMI5Reader(), TinCanReader(), AICCReader(), H5PReader(), MoodleBackupReader(), MoodleXMLReader(),
            AikenReader(), ClozeReader(), GIFTReader(), MissingWordReader(),
        ]
    }
}
