import BotAPIExport
import BotAPIParser
import BotAPISchema
import Foundation

/// A JSON file that this tool wrote: a schema, its facts, or a document.
enum SchemaFile {
    case schema(Schema)
    case document(Document)

    /// Whether the first byte that is no blank opens an object.
    static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[start...].first { $0 > 32 } == UInt8(ascii: "{")
    }

    /// Told apart by their keys: "sections" of a schema, "blocks" of a document, and "one_of" in the types of facts.
    init(_ bytes: [UInt8]) throws(SchemaFileError) {
        let text = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
        let keys: Keys
        do {
            keys = try JSONDecoder().decode(Keys.self, from: Data(text.utf8))
        } catch {
            throw SchemaFileError(error, expected: "schema")
        }
        if keys.hasSections {
            self = .schema(try Schema(json: text))
        } else if keys.hasBlocks {
            do {
                self = .document(try JSONDecoder().decode(Document.self, from: Data(text.utf8)))
            } catch {
                throw SchemaFileError(error, expected: "document")
            }
        } else if keys.hasTypes {
            self = .schema(try Schema(facts: text))
        } else {
            throw SchemaFileError("JSON, but no schema: looked for “sections”, “types” or “blocks”, found none of them")
        }
    }

    private struct Keys: Decodable {
        var hasSections = false, hasBlocks = false, hasTypes = false

        enum CodingKeys: String, CodingKey { case sections, blocks, types }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            (hasSections, hasBlocks, hasTypes) = (container.contains(.sections), container.contains(.blocks), container.contains(.types))
        }
    }
}
