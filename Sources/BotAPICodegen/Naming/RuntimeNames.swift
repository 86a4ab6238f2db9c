/// What generated code may call in `TelegramBotRuntime`: the one list that both islands share.
enum RuntimeNames {
    static let module = "TelegramBotRuntime"

    /// Types of the runtime; a type of the page with one of these names is either this one or renamed.
    static let types: Set<String> = [
        "Bot", "BotToken", "BotError", "InputFile", "ChatID", "UnixTime", "Seconds", "JSON", "JSONError",
        "ModelStorage", "ModelValue", "ModelLayout", "BotAPIValue", "BotAPIObject", "BotAPIUnion", "BotAPIEnumeration",
        "BotAPIIntegerEnumeration", "BotAPIMethod", "DecodingIssue", "BotAPIVersion",
    ]

    /// A type of the page that the runtime has by hand.
    static let inputFile = "InputFile"

    /// Members of `Bot`; a method of the page with one of these names is called otherwise.
    static let botMembers: Set<String> = ["send", "token", "endpoint", "transport"]
}
