/// Names of older versions, below what a file declares.
extension Structure {
    /// Empty where there are none.
    ///
    ///     extension <Name> {
    ///         /// The name of ``<property>`` until Bot API <version>.
    ///         @available(*, deprecated, renamed: "<property>")
    ///         public var <former>: <Type> { … }
    ///         @available(*, deprecated, message: "…")
    ///         @_disfavoredOverload
    ///         public init(…, <former>: <Type>, …) { … }
    ///     }
    ///
    ///     @available(*, deprecated, renamed: "<Name>")
    ///     public typealias <Former> = <Name>
    var formerCode: Code {
        let accessors = properties.flatMap { property in property.former.map { property.accessor($0, isEditable: isEditable) } }
        guard !accessors.isEmpty else { return former.aliases(of: name) }
        return """
            extension \(name) {
                \(accessors + [takesFormerArguments ? formerInitializer : Code.empty], separator: "\n\n")
            }

            \(former.aliases(of: name))
            """
    }

    private var formerInitializer: Code {
        """
        \(arguments.formerAttributes)
        @_alwaysEmitIntoClient
        public init\(arguments.formerParameterList) {
            self.init\(arguments.formerArgumentList)
        }
        """
    }
}

extension Request {
    /// Empty where there are none. What has another name takes arguments by their former names, as it did.
    ///
    ///     extension Bot {
    ///         /// The name of ``<banChatMember>`` until Bot API <version>.
    ///         @available(*, deprecated, renamed: "<banChatMember>")
    ///         public func <kickChatMember>(…) async throws(BotError) -> <Bool> { … }
    ///         @available(*, deprecated, message: "…")
    ///         @_disfavoredOverload
    ///         public func <banChatMember>(…, <former>: <Type>, …) async throws(BotError) -> <Bool> { … }
    ///     }
    var formerCode: Code {
        let renamed = call.former.map { former -> Code in
            """
            /// The name of ``\(call.name.name)`` until Bot API \(former.removed).
            @available(*, deprecated, renamed: \(Code(literal: call.name.name)))
            \(function(former.name))
            """
        }
        let overload: Code = structure.takesFormerArguments ? "\(structure.arguments.formerAttributes)\n\(function(call.name))" : ""
        let functions = Code(renamed + [overload], separator: "\n\n")
        guard !functions.isEmpty else { return structure.formerCode }
        return """
            \(structure.formerCode)

            extension Bot {
                \(functions)
            }
            """
    }

    private func function(_ name: SwiftIdentifier) -> Code {
        """
        \(isDiscardable ? "@discardableResult" : Code.empty)
        @_alwaysEmitIntoClient
        public func \(name)\(structure.arguments.formerParameterList) async throws(BotError) -> \(result.code) {
            try await self.send(\(structure.name)\(structure.arguments.formerArgumentList))
        }
        """
    }
}

extension [FormerIdentifier] {
    /// `@available(*, deprecated, renamed: "VideoChatEnded") public typealias VoiceChatEnded = VideoChatEnded`
    func aliases(of name: SwiftIdentifier) -> Code {
        Code(map { former in
            """
            /// The name of ``\(name.name)`` until Bot API \(former.removed).
            @available(*, deprecated, renamed: \(Code(literal: name.name)))
            public typealias \(former.name) = \(name)
            """
        }, separator: "\n\n")
    }
}

extension Property {
    fileprivate func accessor(_ former: FormerIdentifier, isEditable: Bool) -> Code {
        let value = former.isFirst ? "\(name.code)?.first" : name.code
        let setter: Code = isEditable && !isConstant ? "set { \(name) = \(former.isFirst ? "newValue.map { [$0] }" : "newValue") }" : ""
        let words = former.isFirst ? "The first of ``\(name.name)``, until Bot API \(former.removed)." : "The name of ``\(name.name)`` until Bot API \(former.removed)."
        return """
            /// \(words)
            @available(*, deprecated, \(former.isFirst ? "message: \"it is the first of \(name.name) now\"" : "renamed: \"\(name.name)\""))
            @_alwaysEmitIntoClient public var \(former.name): \(typeCode(former)) {
                get { \(value) }
                \(setter)
            }
            """
    }

    private func typeCode(_ former: FormerIdentifier) -> String {
        guard former.isFirst, case .array(of: let element) = type else { return typeCode }
        return element.code + "?"
    }

    /// Under its last former name, if it has one.
    fileprivate var formerParameter: Code {
        guard let former = former.last else { return parameter }
        return isOptional ? "\(former.name): \(typeCode(former)) = nil" : "\(former.name): \(typeCode(former))"
    }

    fileprivate var formerArgument: Code {
        guard let former = former.last else { return argument }
        return former.isFirst ? "\(name): \(former.name).map { [$0] }" : "\(name): \(former.name)"
    }
}

extension [Property] {
    /// A call without old names means the function of today.
    fileprivate var formerAttributes: Code {
        let words = compactMap { property in
            property.former.last.map { "\($0.name.name) is \($0.isFirst ? "the first of " : "")\(property.name.name)" }
        }
        return """
            @available(*, deprecated, message: \(Code(literal: words.joined(separator: ", ") + " now")))
            @_disfavoredOverload
            """
    }

    fileprivate var formerParameterList: Code { Code(filling: map(\.formerParameter)) }

    fileprivate var formerArgumentList: Code { Code(filling: map(\.formerArgument)) }
}

extension Code {
    /// A list in lines as long as they may be: what is there for old source is called and hardly read, and shall weigh little.
    fileprivate init(filling pieces: [Code]) {
        let line = Code(pieces, separator: ", ")
        guard line.bytes.count > 40 else {
            self = "(\(line))"
            return
        }
        var lines: [[Code]] = [[]]
        var length = 0
        for piece in pieces {
            // An indent of 12 and the comma leave 107 of 120.
            if length + piece.bytes.count > 107, length > 0 {
                lines.append([])
                length = 0
            }
            lines[lines.count - 1].append(piece)
            length += piece.bytes.count + 2
        }
        self = """
            (
                \(lines.map { Code($0, separator: ", ") }, separator: ",\n")
            )
            """
    }
}
