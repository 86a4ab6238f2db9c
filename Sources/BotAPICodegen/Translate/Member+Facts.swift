import BotAPISchema

/// What the facts of a member come to.
extension Member {
    /// The value it always has. A required "True" is one too, for example, `ForceReply.force_reply`.
    var constant: Literal? {
        if isRequired, type == .true { return .boolean(true) }
        return facts.lazy.compactMap { if case .constant(let literal) = $0.statement { literal } else { nil } }.first
    }

    var valueList: ValueList? {
        facts.lazy.compactMap { if case .values(let list) = $0.statement { list } else { nil } }.first
    }

    var unit: Unit? {
        facts.lazy.compactMap { if case .unit(let unit) = $0.statement { unit } else { nil } }.first
    }

    /// For example, `"story_id"` for `repostStory.from_story_id`.
    var alias: String? {
        facts.lazy.compactMap { if case .alias(let name) = $0.statement { name } else { nil } }.first
    }

    /// Whether a new file may stand here, for example, `InputMediaPhoto.media`.
    var takesUploads: Bool {
        facts.contains { if case .file(let sources) = $0.statement { sources.upload } else { false } }
    }
}

extension TypeReference {
    /// What arrays hold in the end.
    var element: TypeReference {
        if case .array(of: let inner) = self { inner.element } else { self }
    }
}

extension TypeDefinition {
    var discriminator: Discriminator? {
        facts.lazy.compactMap { if case .discriminator(let discriminator) = $0.statement { discriminator } else { nil } }.first
    }
}

extension MethodDefinition {
    var isRepeatable: Bool {
        facts.contains { $0.statement == .repeatable(true) }
    }
}
