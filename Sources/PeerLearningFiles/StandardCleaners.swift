public import PeerLearningCore

extension [any FileCleaner] {
    /// Cleaners for pictures (JPEG, PNG), PDF and office files (docx, xlsx, pptx, odt, ods, odp).
    public static var standard: [any FileCleaner] {
        [JPEGCleaner(), PNGCleaner(), PDFCleaner(), OfficeFileCleaner()]
    }
}

extension HandedInFile {
    /// The answer about a file that is of the right kind and cannot be read: it stays as it is.
    func unreadable(at place: String) -> CleanedFile {
        CleanedFile(file: self, remaining: [FileTrace(.unreadable, at: place)])
    }
}
