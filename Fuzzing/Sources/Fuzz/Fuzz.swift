import Foundation
import PeerLearningImport

/// What libFuzzer calls: once for every input, with the target that the environment names.
///
/// Whatever stands in the input, the reader has to come back: with a course or with an error, in time and in little room.
/// `PEERLEARNING_FUZZ` names the target, such as `gift`; see ``FuzzTarget``.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    chosen.try(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let chosen: FuzzTarget = {
    let name = ProcessInfo.processInfo.environment["PEERLEARNING_FUZZ"] ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
        let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
        FileHandle.standardError.write(Data("PEERLEARNING_FUZZ has to be one of: \(names)\n".utf8))
        exit(64)
    }
    return target
}()
