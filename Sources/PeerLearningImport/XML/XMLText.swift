import PeerLearningCore

/// A document's bytes, with what has to be known to read them.
struct XMLText {
    let bytes: [UInt8]
    /// Whether what the document says about its own encoding does not apply to ``bytes``, which are UTF-8.
    let isUTF8WhateverItSays: Bool
    let diagnostics: [Diagnostic]
}
