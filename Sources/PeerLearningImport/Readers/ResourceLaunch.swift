/// What opening a resource leads to.
enum ResourceLaunch {
    /// A path within the package, or an address on the web.
    case address(String)
    /// Nothing: the resource names nothing to open.
    case none
    /// Something that must not be opened.
    case unsafe

    /// What may be opened; nil where there is nothing.
    var target: String? {
        switch self {
        case .address(let address): address
        case .none, .unsafe: nil
        }
    }
}
