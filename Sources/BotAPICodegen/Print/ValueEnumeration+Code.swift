extension ValueEnumeration {
    /// An open list.
    ///
    ///     /// <docs>
    ///     public struct <Name>: BotAPIEnumeration {
    ///         public var rawValue: String
    ///         public init(rawValue: String) { self.rawValue = rawValue }
    ///         /// <docs>
    ///         @_alwaysEmitIntoClient public static var <value>: Self { Self(rawValue: "<value>") }
    ///     }
    var code: Code {
        """
        \(docs.code())
        public struct \(name): \(isInteger ? "BotAPIIntegerEnumeration" : "BotAPIEnumeration") {
            public var rawValue: \(rawType)

            public init(rawValue: \(rawType)) { self.rawValue = rawValue }

            \(values.map(\.code))
        }
        """
    }

    private var rawType: String { isInteger ? "Int" : "String" }
}

extension ValueEnumeration.Value {
    fileprivate var code: Code {
        """
        \(docs.code(indent: 4))
        @_alwaysEmitIntoClient public static var \(name): Self { Self(rawValue: \(Code(literal))) }
        """
    }
}
