import BotAPISchema

/// Whether a method may be sent twice without harm, after an answer was lost on the way.
///
/// The first word of the name decides, then its exceptions: what reads, sets or deletes has done its work the first time;
/// what sends, creates, pays or transfers does it again.
enum Repeatability {
    static func fact(of method: MethodDefinition) -> Fact {
        let verb = verb(of: method.name)
        let (isRepeatable, rule) = verdict(of: method, verb: verb)
        return Fact(.repeatable(isRepeatable), rule: rule, words: method.name, line: method.line)
    }

    private static func verdict(of method: MethodDefinition, verb: String) -> (Bool, rule: String) {
        guard verbs.contains(verb) else { return (false, "acts-again") }
        switch verb {
        // setChatPhoto announces it in the chat again, setMyProfilePhoto adds a photo again.
        case "set" where method.name.hasSuffix("Photo"): return (false, "sets-photo")
        // answerWebAppQuery and answerGuestQuery send a message; answerCallbackQuery and others are answered with True.
        case "answer" where method.result != .true: return (false, "answers-with-message")
        // Without message_id, unpinChatMessage unpins the newest, and then the one before it.
        case "unpin" where method.parameters.contains { $0.name == "message_id" && !$0.isRequired }: return (false, "unpins-newest")
        // The photo before it comes forth.
        case "remove" where method.name.hasSuffix("Photo"): return (false, "removes-photo")
        // close and logOut end the instance of the bot.
        case "close" where method.name == "close": return (false, "acts-again")
        case "get": return (true, "reads")
        case "answer": return (true, "answers")
        default: return (true, "sets-state")
        }
    }

    /// "set" for "setMyCommands".
    private static func verb(of name: String) -> String {
        String(name.prefix { !$0.isUppercase })
    }

    /// What these methods do is done once and for all; "pin", "revoke" and "stop" are not among them, for a second pin notifies
    /// again, a second revocation makes a new primary link, and a second stop fails where the first one had a result.
    private static let verbs: Set<String> = [
        "get", "set", "delete", "answer", "edit",
        "ban", "kick", "unban", "restrict", "promote", "unpin", "hide", "unhide", "close", "reopen", "leave", "read", "remove", "verify",
        "approve", "decline",
    ]
}
