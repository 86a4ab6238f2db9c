extension Structure {
    /// An object of the API.
    ///
    ///     /// <docs>
    ///     public struct <Name>: BotAPIObject {
    ///         public var <property>: <Type> { … }
    ///         public init(<property>: <Type>, …) { … }
    ///         public var _storage: ModelStorage
    ///         public static let _layout = ModelLayout("""…""")
    ///     }
    var code: Code {
        """
        \(docs.code())
        public struct \(name): BotAPIObject {
            \(members)
        }

        \(literal)

        \(formerCode)
        """
    }

    /// What objects and requests have in common, the reader's part first.
    ///
    /// `@_alwaysEmitIntoClient` leaves a property or an initializer out of the library and compiles it where it is used:
    /// of 10.3 that saves three tenths of the build and more than a third of the code.
    var members: Code {
        """
        \(limitsCode)

        \(properties.map { $0.code(isEditable: isEditable) }, separator: "\n\n")

        \(initializer)

        public var _storage: ModelStorage

        public init(_storage: ModelStorage) { self._storage = _storage }

        \(layout)
        """
    }

    /// The memberwise initializer, required arguments first.
    private var initializer: Code {
        guard !properties.isEmpty else {
            return """
            @_alwaysEmitIntoClient
            public init() { _storage = ModelStorage() }
            """
        }
        return """
        @_alwaysEmitIntoClient
        public init\(arguments.parameterList(taken: 20)) {
            var storage = ModelStorage(capacity: \(capacity))
            \(properties.map(\.append) + properties.map(\.appendToAlias))
            _storage = storage
        }
        """
    }

    /// What is required, and a little more.
    private var capacity: Int { min(properties.count, properties.count { !$0.isOptional } + 2) }

    private var layout: Code {
        guard !properties.isEmpty else { return #"public static let _layout = ModelLayout("")"# }
        var references: [String] = []
        let lines = properties.map { $0.layoutLine(&references) } + properties.map { $0.aliasLine(&references) }
        let types: Code = references.isEmpty ? "" : ", [\(Code(references.map { Code("\($0).self") }, separator: ", "))]"
        return """
        public static let _layout = ModelLayout(\"""
            \(lines)
            \"""\(types))
        """
    }

    private var limitsCode: Code {
        limits.isEmpty
            ? ""
            : """
            /// Bounds that the server checks.
            public enum Limits {
                \(limits.map(\.code))
            }
            """
    }

    private var literal: Code {
        guard let literalProperty else { return "" }
        return """
        extension \(name): ExpressibleByStringLiteral {
            /// With nothing but a text.
            public init(stringLiteral text: String) { self.init(\(literalProperty): text) }
        }
        """
    }
}
