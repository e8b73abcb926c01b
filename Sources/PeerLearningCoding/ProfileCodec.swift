public import PeerLearningCore

/// Turns profiles of people into the bytes of a document, and back.
///
/// The rules of ``EventCodec`` hold: the same profile gives the same bytes, and a later version may add fields.
public struct ProfileCodec: Sendable {
    /// A codec of profiles.
    public init() {}

    /// Encodes a profile.
    ///
    /// - Throws: ``CodingFailure`` with code `unwritable`; there is no profile today that it happens to.
    public func encode(_ profile: PersonProfile) throws(CodingFailure) -> [UInt8] {
        var wire = WirePersonProfile()
        wire.name = profile.name
        wire.language = profile.language.rawValue
        wire.timeZone = profile.timeZone
        if let department = profile.department { wire.department = department }
        do { return try wire.bytes() } catch {
            throw CodingFailure(.unwritable, "A profile is not written: \(error).", cause: error.cause)
        }
    }

    /// Decodes a profile.
    ///
    /// - Throws: ``CodingFailure`` with code `damagedBody` where the bytes are no profile.
    public func decode(_ bytes: [UInt8]) throws(CodingFailure) -> PersonProfile {
        do throws(BodyFault) {
            let wire = try WirePersonProfile(reading: bytes)
            guard wire.hasName, wire.hasLanguage, wire.hasTimeZone else { throw BodyFault.incomplete("PersonProfile") }
            return PersonProfile(
                name: wire.name, language: Language(rawValue: wire.language), timeZone: wire.timeZone,
                department: wire.hasDepartment ? wire.department : nil)
        } catch {
            throw CodingFailure(
                .damagedBody, "A profile cannot be read: \(error). Write the profile again.", cause: error.cause)
        }
    }
}
