internal import Foundation

extension Schema {
    /// Everything, in page order, keys in the order of the declarations, with an end of line at its end:
    /// the same schema gives the same bytes. `init(json:)` reads it.
    public func json() throws(SchemaFileError) -> String {
        do {
            return try JSONNode(encoding: self).text() + "\n"
        } catch {
            throw SchemaFileError("the schema cannot be written as JSON: \(error)")
        }
    }

    /// Reads what `json()` writes.
    public init(json: String) throws(SchemaFileError) {
        do {
            self = try JSONDecoder().decode(Schema.self, from: Data(json.utf8))
        } catch {
            throw SchemaFileError(error, expected: "schema")
        }
    }
}
