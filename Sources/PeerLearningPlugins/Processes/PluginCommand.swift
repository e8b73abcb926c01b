/// A command that runs a plugin.
public struct PluginCommand: Hashable, Sendable {
    /// The program, by its full path, and what it is given.
    public var words: [String]
    /// The folder in which it runs; nil for the root of the file system.
    public var folder: String?
    /// What stands in front of it: a sandbox such as `["/usr/bin/bwrap", "--ro-bind", "/", "/", "--unshare-net"]`. It must
    /// replace itself with the plugin, or end with it.
    public var sandbox: [String]
    /// Where `prlimit` is; nil to hold neither processor time nor memory.
    public var prlimit: String?
    /// Whether what it says on standard error is shown; it is thrown away as a rule.
    public var showsErrors: Bool

    /// Makes a command; `prlimit` is used where it is found at `/usr/bin/prlimit`.
    public init(
        _ words: [String], folder: String? = nil, sandbox: [String] = [], prlimit: String? = "/usr/bin/prlimit",
        showsErrors: Bool = false
    ) {
        (self.words, self.folder, self.sandbox) = (words, folder, sandbox)
        (self.prlimit, self.showsErrors) = (prlimit, showsErrors)
    }

    /// What is run under limits: `prlimit`, where it is, keeps it from writing into files besides.
    func words(under limits: PluginLimits, hasProgram: (String) -> Bool) -> [String] {
        guard let prlimit, hasProgram(prlimit) else { return sandbox + words }
        let held = [
            "--cpu=\(limits.processorSeconds)", "--as=\(limits.memory)", "--fsize=0", "--core=0",
        ]
        return [prlimit] + held + sandbox + words
    }
}
