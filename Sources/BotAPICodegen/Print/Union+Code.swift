extension Union {
    /// An enumeration with a case for each variant and one for what is newer.
    ///
    ///     /// <docs>
    ///     public enum <Name>: BotAPIUnion {
    ///         case <variant>(<Type>)
    ///         indirect case unknown(JSON)
    ///         public init(_value: ModelValue?) { … }
    ///         public var _value: ModelValue { … }
    ///         public static let _layout = ModelLayout(union: "<tag>", """…""", […])
    ///     }
    var code: Code {
        """
        \(docs.code())
        public enum \(name): BotAPIUnion {
            \(cases.map(\.declaration))
            /// Newer than this library.
            indirect case unknown(JSON)

            public init(_value: ModelValue?) {
                self = switch _value {
                \(others.map(\.read))
                \(variants.enumerated().map { read($0.offset, cases[$0.element.index]) })
                default: .unknown(JSON(_value))
                }
            }

            public var _value: ModelValue {
                switch self {
                \(cases.indices.map(write))
                case .unknown(let json): .unknown(json)
                }
            }

            \(layout)
        }

        \(former.aliases(of: name))
        """
    }

    /// Cases that are no objects.
    private var others: [Case] { cases.filter { $0.objectName == nil } }

    private func read(_ position: Int, _ variant: Case) -> Code {
        "case .variant(\(position), let storage): .\(variant.name)(\(variant.objectName ?? "")(_storage: storage))"
    }

    private func write(_ index: Int) -> Code {
        guard let position = variants.firstIndex(where: { $0.index == index }) else { return cases[index].write }
        return "case .\(cases[index].name)(let value): .variant(\(position), value._storage)"
    }

    private var layout: Code {
        var references = variants.compactMap { cases[$0.index].objectName }
        let lines = variants.map { variant in
            Code(([variant.tag ?? (variant.fields.isEmpty ? "*" : "-")] + variant.fields).joined(separator: " "))
        }
        let kinds = others.map { Code(":" + ($0.type ?? .bool).layout(&references)) }
        return """
        public static let _layout = ModelLayout(union: \(Code(literal: tag)), \"""
            \(lines + kinds)
            \""", [\(Code(references.map { Code("\($0).self") }, separator: ", "))])
        """
    }
}

extension Union.Case {
    fileprivate var declaration: Code { type.map { "case \(name)(\($0.code))" } ?? "case \(name)" }

    /// Of an object.
    fileprivate var objectName: String? {
        if case .object(let name)? = type { name } else { nil }
    }

    /// From what is no object.
    fileprivate var read: Code {
        switch type {
        case .string?: "case .string(let value): .\(name)(value)"
        case .int?: "case .int(let value): .\(name)(value)"
        case .double?: "case .double(let value): .\(name)(value)"
        case .bool?: "case .bool(let value): .\(name)(value)"
        case .array(let element)?: "case .list, .objects: .\(name)([\(element.code)](_value: _value))"
        case nil: "case .bool: .\(name)"
        case let type?: "case .string: .\(name)(\(type.code)(_value: _value))"
        }
    }

    fileprivate var write: Code {
        type == nil ? "case .\(name): .bool(true)" : "case .\(name)(let value): value._value"
    }
}
