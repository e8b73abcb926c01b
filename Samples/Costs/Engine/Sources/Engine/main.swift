import PeerLearning

let engine = try PeerLearningEngine(store: InMemoryEventStore())
print(engine.configuration.rules.count)
