extension APIFailure {
    /// What most bots have an answer to. Kinds are told by how the text begins, whatever its case; texts may change.
    public enum Kind: Hashable, Sendable {
        case unauthorized
        case tooManyRequests
        /// The group is a supergroup now: use ``APIFailure/migrateToChatID``.
        case migrated
        case blockedByUser, userDeactivated, kicked, notMember
        case chatNotFound
        /// The message already is what it should become.
        case notModified
        case messageNotFound, messageCannotBeDeleted, messageCannotBeEdited
        case textEmpty, textTooLong, captionTooLong
        case entitiesUnparsable
        case wrongFile
        /// A callback or inline query was answered too late, or twice.
        case queryTooOld
        /// Another process polls with this token.
        case otherPoller
        /// Polling, while a webhook is set.
        case webhookActive
        /// A webhook was set while polling.
        case webhookSet
        case loggedOut
        case methodNotFound
        /// The server's own trouble.
        case internalError
        case other

        init(_ failure: APIFailure) {
            let text = failure.text.lowercased()
            if failure.migrateToChatID != nil {
                self = .migrated
            } else if let known = Self.beginnings.first(where: { text.hasPrefix($0.text) }) {
                self = known.kind
            } else {
                switch failure.code {
                case 401: self = .unauthorized
                case 429: self = .tooManyRequests
                case 500...599: self = .internalError
                default: self = .other
                }
            }
        }

        private static let beginnings: [(text: String, kind: Kind)] = [
            ("forbidden: bot was blocked by the user", .blockedByUser),
            ("forbidden: user is deactivated", .userDeactivated),
            ("forbidden: bot was kicked from", .kicked),
            ("forbidden: bot is not a member of", .notMember),
            ("bad request: chat not found", .chatNotFound),
            ("bad request: group chat was upgraded", .migrated),
            ("bad request: message is not modified", .notModified),
            ("bad request: message to edit not found", .messageNotFound),
            ("bad request: message to delete not found", .messageNotFound),
            ("bad request: message to be replied not found", .messageNotFound),
            ("bad request: message to forward not found", .messageNotFound),
            ("bad request: message to copy not found", .messageNotFound),
            ("bad request: message can't be deleted", .messageCannotBeDeleted),
            ("bad request: message can't be edited", .messageCannotBeEdited),
            ("bad request: message text is empty", .textEmpty),
            ("bad request: message is too long", .textTooLong),
            ("bad request: message caption is too long", .captionTooLong),
            ("bad request: can't parse entities", .entitiesUnparsable),
            ("bad request: wrong file_id", .wrongFile),
            ("bad request: wrong file identifier", .wrongFile),
            ("bad request: invalid file_id", .wrongFile),
            ("bad request: query is too old", .queryTooOld),
            ("bad request: logged out", .loggedOut),
            ("logged out", .loggedOut),
            ("conflict: terminated by other getupdates", .otherPoller),
            ("conflict: can't use getupdates", .webhookActive),
            ("conflict: terminated by setwebhook", .webhookSet),
            ("not found: method not found", .methodNotFound),
            ("too many requests", .tooManyRequests),
            ("unauthorized", .unauthorized),
        ]
    }
}
