extension Request {
    /// A method: the structure of its parameters, and the call on the client.
    ///
    ///     /// <docs>
    ///     public struct <SendMessage>: BotAPIMethod { … }
    ///
    ///     extension Bot {
    ///         /// <docs>
    ///         @discardableResult
    ///         public func <sendMessage>(…) async throws(BotError) -> <Message> {
    ///             try await send(<SendMessage>(…))
    ///         }
    ///     }
    var code: Code {
        """
        \(structure.docs.code())
        public struct \(structure.name): BotAPIMethod {
            public typealias Result = \(result.code)
            public static var name: String { \(Code(literal: method)) }
            \(isRepeatable ? "public static var isRepeatable: Bool { true }" : Code.empty)

            \(structure.members)
        }

        extension Bot {
            \(call.docs.code(indent: 4))
            \(isDiscardable ? "@discardableResult" : Code.empty)
            @_alwaysEmitIntoClient
            public func \(call.name)\(parameters) async throws(BotError) -> \(result.code) {
                try await self.send(\(structure.name)\(arguments))
            }
        }

        \(formerCode)
        """
    }

    private var parameters: Code {
        structure.arguments.parameterList(taken: 46 + call.name.code.utf8.count + result.code.utf8.count)
    }

    private var arguments: Code {
        structure.arguments.argumentList(taken: 29 + structure.name.code.utf8.count)
    }
}
