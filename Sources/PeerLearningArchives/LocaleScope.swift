import CArchive

/// A stretch of work during which this thread, and no other, reads names as UTF-8.
///
/// libarchive converts names by the locale of the thread. In the locale "C", in which every program starts, a name in
/// Cyrillic letters comes back as nothing at all, flagged as UTF-8 or not.
package enum LocaleScope {
    nonisolated(unsafe) private static let utf8: locale_t? =
        newlocale(ctypeMask, "C.UTF-8", nil) ?? newlocale(ctypeMask, "en_US.UTF-8", nil)

    #if canImport(Darwin)
        private static let ctypeMask: Int32 = 1 << 1
    #else
        private static let ctypeMask: Int32 = 1 << 0
    #endif

    /// Runs `work` under a UTF-8 locale and puts back the thread's own one.
    package static func perform<Answer, Failure: Error>(_ work: () throws(Failure) -> Answer) throws(Failure) -> Answer
    {
        guard let utf8 else { return try work() }
        let former = uselocale(utf8)
        defer { _ = uselocale(former) }
        return try work()
    }
}
