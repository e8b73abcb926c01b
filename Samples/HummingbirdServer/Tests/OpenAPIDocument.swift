import Foundation

/// A schema of the OpenAPI document, as far as this document uses schemas.
struct Schema: Decodable {
    let reference: String?
    let type: String?
    let required: [String]?
    let properties: [String: Schema]?
    private let boxedItems: [Schema]?

    var items: Schema? { boxedItems?.first }

    private enum Keys: String, CodingKey {
        case reference = "$ref"
        case type, required, properties, items
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Keys.self)
        reference = try values.decodeIfPresent(String.self, forKey: .reference)
        type = try values.decodeIfPresent(String.self, forKey: .type)
        required = try values.decodeIfPresent([String].self, forKey: .required)
        properties = try values.decodeIfPresent([String: Schema].self, forKey: .properties)
        boxedItems = try values.decodeIfPresent(Schema.self, forKey: .items).map { [$0] }
    }
}

/// The OpenAPI document, and whether an answer is as it says.
struct OpenAPIDocument: Decodable {
    struct Operation: Decodable {
        struct Answer: Decodable {
            struct Media: Decodable { let schema: Schema }
            let content: [String: Media]?
        }

        struct Parameter: Decodable {
            let name: String
            let `in`: String
        }

        let operationId: String
        let parameters: [Parameter]?
        let responses: [String: Answer]
        let security: [[String: [String]]]?
    }

    struct Components: Decodable { let schemas: [String: Schema] }

    let paths: [String: [String: Operation]]
    let components: Components

    /// Every operation as `get /api/inbox`.
    var operations: Set<String> { Set(paths.flatMap { path, methods in methods.keys.map { "\($0) \(path)" } }) }

    /// What is wrong with a value, place by place; empty where nothing is.
    func faults(of value: Any, as schema: Schema, at place: String = "") -> [String] {
        if let name = schema.reference?.split(separator: "/").last.map(String.init) {
            guard let schema = components.schemas[name] else { return ["\(place): no schema \(name)"] }
            return faults(of: value, as: schema, at: place)
        }
        switch schema.type {
        case "object":
            guard let object = value as? [String: Any] else { return ["\(place) is no object"] }
            let missing = (schema.required ?? []).filter { object[$0] == nil }.map { "\(place).\($0) is missing" }
            guard let properties = schema.properties else { return missing }
            return missing
                + object.flatMap { name, value in
                    properties[name].map { faults(of: value, as: $0, at: "\(place).\(name)") }
                        ?? ["\(place).\(name) is not described"]
                }
        case "array":
            guard let array = value as? [Any], let items = schema.items else { return ["\(place) is no array"] }
            return array.flatMap { faults(of: $0, as: items, at: "\(place)[]") }
        case "string": return value is String ? [] : ["\(place) is no string"]
        case "integer":
            return (value as? NSNumber).map { $0.doubleValue.rounded() == $0.doubleValue } == true
                ? [] : ["\(place) is no integer"]
        case "number": return value is NSNumber ? [] : ["\(place) is no number"]
        case "boolean": return value is Bool ? [] : ["\(place) is no truth"]
        default: return ["\(place): unknown type \(schema.type ?? "none")"]
        }
    }
}
