/// What `TelegramBotRuntime` declares, as far as generated code must know: the one list that both islands share.
enum RuntimeNames {
    static let module = "TelegramBotRuntime"

    /// Types of the runtime; a type of the page with one of these names is either this one or renamed.
    static let types: Set<String> = [
        "APIFailure", "Bot", "BotAPIEnumeration", "BotAPIIntegerEnumeration", "BotAPIMethod", "BotAPIObject", "BotAPIUnion",
        "BotAPIValue", "BotAPIVersion", "BotCall", "BotClock", "BotError", "BotMiddleware", "BotToken", "BotTransport", "ByteStream",
        "CallResult", "ChatID", "DecodingIssue", "Endpoint", "InputFile", "JSON", "JSONError", "ModelLayout", "ModelStorage",
        "ModelValue", "MultipartBody", "Rejection", "RequestBody", "RetryPolicy", "Seconds", "TransportBody", "TransportRequest",
        "TransportResponse", "URLSessionTransport", "UnixTime",
    ]

    /// A type of the page that the runtime has by hand.
    static let inputFile = "InputFile"

    /// Members of `Bot`; a method of the page with one of these names is called otherwise.
    static let botMembers: Set<String> = [
        "call", "clock", "endpoint", "middleware", "onIssues", "retries", "send", "timeout", "token", "transport", "with",
    ]
}
