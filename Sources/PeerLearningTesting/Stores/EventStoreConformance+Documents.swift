import PeerLearningCore

extension EventStoreConformance {
    static var documentLaws: [Law] {
        [
            Law(
                "documents: kept",
                "A document is described and read as it was written; one with its identifier replaces it."
            ) {
                trial in
                let store = try await trial.makeStore()
                let documents = [
                    Document(id: "d1", subject: "ann", text: "Ответ: 42"),
                    Document(id: "d2", subject: nil, mediaType: "", bytes: []),
                    Document(id: "d3", subject: "bob", mediaType: "application/zip", bytes: Array(0...255)),
                ]
                _ = try await store.append(.silent("put", documents: documents))
                for document in documents {
                    let seen = try await store.document(document.id)
                    try trial.equal(seen, document, "the document \(document.id)")
                    let known = try await store.describeDocument(document.id)
                    try trial.equal(known?.size, document.bytes.count, "the size of \(document.id)")
                }
                let newer = Document(id: "d1", subject: nil, mediaType: "text/markdown", bytes: [1, 2])
                _ = try await store.append(.silent("replace", documents: [newer]))
                let replaced = try await store.document("d1")
                try trial.equal(replaced, newer, "the document after it was replaced")
                let missing = try await store.document("d9")
                try trial.equal(missing, nil, "a document that is not there")
                let bytes = try await store.bytes(of: "d9", in: 0..<5)
                try trial.equal(bytes, nil, "bytes of a document that is not there")
            },
            Law("documents: ranges", "A range of bytes is clamped to the document's length.") { trial in
                let store = try await trial.makeStore()
                let content = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 * 31) }
                _ = try await store.append(
                    .silent(
                        "put",
                        documents: [
                            Document(id: "large", subject: nil, mediaType: "x/y", bytes: content),
                            Document(id: "none", subject: nil, mediaType: "x/y", bytes: []),
                        ]))
                let ranges = [
                    0..<100_000, 0..<0, 5..<5, 0..<1, 99_999..<100_000, 4_000..<70_001, 99_990..<200_000, 0..<Int.max,
                    100_000..<100_001, 200_000..<300_000, Int.max..<Int.max, -5..<3, -9 ..< -3, Int.min..<Int.max,
                ]
                for range in ranges {
                    let part = try await store.bytes(of: "large", in: range)
                    try trial.expect(
                        part == Array(content[range.clamped(to: 0..<content.count)]), "the bytes \(range) of 100000",
                        seen: "\(part?.count ?? -1) bytes")
                    let none = try await store.bytes(of: "none", in: range)
                    try trial.equal(none, [], "the bytes \(range) of an empty document")
                }
            },
            Law(
                "documents: erased",
                "An erased document cannot be read again; the log and the documents of others stay."
            ) { trial in
                let store = try await trial.makeStore()
                let documents = ["a1", "a2", "b1", "n1"].map { name in
                    Document(
                        id: DocumentID(name), subject: name == "n1" ? nil : name.hasPrefix("a") ? "ann" : "bob",
                        text: name)
                }
                _ = try await store.append(.sample("put", bodies: [1, 2], documents: documents))
                let log = try await trial.log(of: store)
                _ = try await store.append(.silent("one", erasures: [.document("b1"), .document("unknown")]))
                try await left(["a1", "a2", "n1"], in: store, trial)
                _ = try await store.append(
                    .silent("person", erasures: [.documents(of: "ann"), .documents(of: "nobody")]))
                try await left(["n1"], in: store, trial)
                let after = try await trial.log(of: store)
                try trial.expect(after == log, "the log as before", seen: "\(after.map(Trial.line))")
                _ = try await store.append(.silent("anew", documents: [documents[0]]))
                try await left(["a1", "n1"], in: store, trial)
            },
            Law("documents: erased with events", "A commit writes documents first and erases after, beside its events.")
            { trial in
                let store = try await trial.makeStore()
                _ = try await store.append(.silent("put", documents: [Document(id: "a1", subject: "ann", text: "1")]))
                _ = try await store.append(
                    .sample(
                        "leave", bodies: [9],
                        documents: [
                            Document(id: "a2", subject: "ann", text: "2"),
                            Document(id: "b1", subject: "bob", text: "3"),
                        ],
                        erasures: [.documents(of: "ann")]))
                try await left(["b1"], in: store, trial)
                let log = try await trial.log(of: store)
                try trial.equal(log.map(\.body), [[9]], "the events")
                try await trial.refused(.conflict, "an erasure beside a wrong expectation") {
                    _ = try await store.append(.sample("no", expecting: .empty, erasures: [.document("b1")]))
                }
                try await left(["b1"], in: store, trial)
                _ = try await store.append(.silent("leave", erasures: [.document("b1")]))
                try await left(["b1"], in: store, trial)
            },
        ]
    }

    private static func left(_ names: [String], in store: any EventStore, _ trial: Trial) async throws {
        var found: [String] = []
        for name in ["a1", "a2", "b1", "n1"] {
            let known = try await store.describeDocument(DocumentID(name))
            let bytes = try await store.bytes(of: DocumentID(name), in: 0..<10)
            try trial.equal(known == nil, bytes == nil, "description and bytes of \(name) agreeing")
            if known != nil { found.append(name) }
        }
        try trial.equal(found, names, "the documents that are left")
    }
}
