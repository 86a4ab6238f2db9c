/// A name as Swift code spells it; the only place where reserved words meet backticks.
///
/// For example, `SwiftIdentifier("default").code` is `` `default` `` and its `name` stays `default`.
struct SwiftIdentifier: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    let name: String

    /// - Parameter name: ASCII letters, digits and underscores, the first no digit; anything else is a fault of the caller
    ///   that is repaired here, since names come from a page.
    init(_ name: String) {
        var bytes = name.utf8.filter { $0.isIdentifierByte }
        if bytes.first.map({ $0.isDigit }) ?? true { bytes.insert(UInt8(ascii: "_"), at: 0) }
        if bytes == [UInt8(ascii: "_")] { bytes = Array("unnamed".utf8) }
        let clean = String(decoding: bytes, as: UTF8.self)
        self.name = ReservedWords.unusable.contains(clean) ? clean + "Value" : clean
    }

    init(stringLiteral value: String) { self.init(value) }

    var code: String { ReservedWords.keywords.contains(name) ? "`\(name)`" : name }

    var description: String { code }

    static func < (a: Self, b: Self) -> Bool { a.name < b.name }
}

extension UInt8 {
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    var isLowercase: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
    var isUppercase: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
    var isIdentifierByte: Bool { isDigit || isLowercase || isUppercase || self == UInt8(ascii: "_") }
}
