/// What a sentence of the page's list of changes says has changed.
public enum Claim: Hashable, Sendable {
    /// "Added the class RichTextButton."
    case typeAdded(String)
    /// "Added the method sendGift"
    case methodAdded(String)
    /// "Added the field photo to the class Chat"; no owner: "Added the field DeviceStorage"
    case memberAdded(String, owner: String?)
    /// "Added the method hideKeyboard to the class WebApp."
    case functionAdded(String, owner: String)
    /// "Added “resale” as the possible value of the field origin in the class UniqueGiftInfo."
    case valuesAdded([String], member: String, owner: String)
    /// "Replaced the field can_send_gift with the field accepted_gift_types … in the class ChatFullInfo."
    case replaced([String], by: [String], owner: String)
    /// "Renamed the method kickChatMember to banChatMember."
    case renamed(String, to: String, owner: String?)
    /// "Removed the field hide_url from the class InlineQueryResultArticle."
    case removed(String, owner: String?)
    /// "Marked the field message_id in the class ReplyParameters as optional …"
    case presence(String, owner: String, isOptional: Bool)
    /// "Changed the type of the parameter options in the method sendPoll"
    case retyped(String, owner: String)
    /// "Changed the return type of the method getChat"
    case resultChanged(String)
    /// "Added the class InputMediaLink and allowed it to be used as InputPollOptionMedia."
    case variantAdded(String, union: String)
    /// "Increased the maximum number of options in a poll to 12.", with its numbers
    case limit([Int])
}

extension Claim: CustomStringConvertible {
    /// For example, `"field or parameter Chat.photo added"`.
    public var description: String {
        switch self {
        case .typeAdded(let name): "type \(name) added"
        case .methodAdded(let name): "method \(name) added"
        case .memberAdded(let name, let owner): "\(owner.map { "\($0)." } ?? "")\(name) added"
        case .functionAdded(let name, let owner): "\(owner).\(name) added"
        case .valuesAdded(let values, let member, let owner): "\(owner).\(member): value \(values.joined(separator: ", ")) added"
        case .replaced(let old, let new, let owner):
            "\(owner): \(old.joined(separator: ", ")) replaced by \(new.joined(separator: ", "))"
        case .renamed(let old, let new, let owner): "\(owner.map { "\($0)." } ?? "")\(old) renamed to \(new)"
        case .removed(let name, let owner): "\(owner.map { "\($0)." } ?? "")\(name) removed"
        case .presence(let name, let owner, let isOptional): "\(owner).\(name) became \(isOptional ? "optional" : "required")"
        case .retyped(let name, let owner): "\(owner).\(name) has another type"
        case .resultChanged(let method): "\(method) has another result"
        case .variantAdded(let variant, let union): "\(variant) may be a \(union)"
        case .limit(let numbers): "a limit is \(numbers.map(String.init).joined(separator: ", ")) now"
        }
    }
}
