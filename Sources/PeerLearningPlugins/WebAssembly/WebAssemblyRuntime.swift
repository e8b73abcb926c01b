/// What runs WebAssembly modules: `wasmkit`, which comes with the Swift toolchain.
public struct WebAssemblyRuntime: Hashable, Sendable {
    /// The full path of `wasmkit`.
    public var program: String

    /// A runtime at a place.
    public init(program: String) { self.program = program }

    /// The first `wasmkit` in some folders, such as those of the environment variable `PATH`; nil where there is none.
    public static func found(in folders: [String], hasProgram: (String) -> Bool) -> WebAssemblyRuntime? {
        folders.map { $0 + "/wasmkit" }.first(where: hasProgram).map(WebAssemblyRuntime.init)
    }

    /// The command that runs a module, once it has been found to want nothing but its streams.
    ///
    /// - Parameters:
    ///   - module: The full path of the module.
    ///   - bytes: What stands there.
    /// - Throws: ``PluginFailure`` that names what it wants and must not have.
    public func command(running module: String, holding bytes: [UInt8]) throws(PluginFailure) -> PluginCommand {
        let imports: [ModuleImport]
        do {
            imports = try ModuleReader.imports(of: bytes)
        } catch {
            throw PluginFailure(.refused, of: module, because: error.description)
        }
        let refused = imports.filter { !$0.isAllowed }
        guard refused.isEmpty else {
            let names = refused.prefix(8).map(\.description).joined(separator: ", ")
            throw PluginFailure(.refused, of: module, because: "it wants \(names), which no plugin may have")
        }
        return PluginCommand([program, "run", module])
    }
}
