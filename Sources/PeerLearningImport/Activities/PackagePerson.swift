/// Somebody whom a package names, as it does where it holds what people did.
public struct PackagePerson: Hashable, Sendable {
    /// The identifier in the package.
    public var id: String
    /// The name under which they sign in.
    public var login: String?
    /// The first name.
    public var firstName: String?
    /// The last name.
    public var lastName: String?
    /// The address for letters.
    public var email: String?
    /// The number that the institute knows them by.
    public var number: String?

    /// Describes somebody.
    public init(
        id: String, login: String? = nil, firstName: String? = nil, lastName: String? = nil, email: String? = nil,
        number: String? = nil
    ) {
        (self.id, self.login, self.firstName, self.lastName) = (id, login, firstName, lastName)
        (self.email, self.number) = (email, number)
    }
}
