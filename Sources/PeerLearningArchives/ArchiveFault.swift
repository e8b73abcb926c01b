/// Why an archive could not be written.
package enum ArchiveFault: Error, Hashable, Sendable {
    /// The file cannot be made, or the disk does not take it.
    case notWritable
    /// A member brought another number of bytes than was said of it.
    case otherSize(member: String)
}
