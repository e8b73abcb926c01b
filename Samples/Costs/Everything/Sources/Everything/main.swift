import PeerLearning
import PeerLearningExport
import PeerLearningFiles
import PeerLearningImport
import PeerLearningPlugins
import PeerLearningReports
import PeerLearningSQLite
import PeerLearningService

// Names something of each library, so that all of them are linked.
let taken: [Any.Type] = [
    PeerLearningEngine.self, SQLiteEventStore.self, PeerLearningClock.self, PluginHost.self, JPEGCleaner.self,
    PackageImporter.self, ExportPackage.self, WorkshopReport.self,
]
print(taken.count, TextCatalogue.core.languages.map(\.rawValue))
