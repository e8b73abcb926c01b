/// Something that a WebAssembly module wants of its host.
public struct ModuleImport: Hashable, Sendable, CustomStringConvertible {
    /// The module that it is of, such as `wasi_snapshot_preview1`.
    public let module: String
    /// Its name, such as `fd_write`.
    public let name: String
    /// Whether it is a function, and no memory, table or global.
    public let isFunction: Bool

    /// The module and the name.
    public var description: String { "\(module).\(name)" }

    /// What a plugin may want: to read and write its streams, to be told that it has no arguments and no environment, and
    /// to end. No clock, no chance, no files, no network.
    public static let allowed: Set<String> = [
        "fd_read", "fd_write", "fd_close", "fd_seek", "fd_fdstat_get", "fd_fdstat_set_flags", "fd_prestat_get",
        "fd_prestat_dir_name", "args_get", "args_sizes_get", "environ_get", "environ_sizes_get", "proc_exit",
        "sched_yield",
    ]

    /// Whether a plugin may want it.
    public var isAllowed: Bool { isFunction && module == "wasi_snapshot_preview1" && Self.allowed.contains(name) }
}
