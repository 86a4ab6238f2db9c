extension Discriminator {
    /// Proves that the types of a choice can be told apart on the wire, and says how.
    ///
    /// For example, "InlineKeyboardMarkup or ReplyKeyboardMarkup" by `inline_keyboard` and `keyboard`;
    /// "InputFile or String" by the kind of JSON. A union among the types counts with all of its variants.
    public static func telling(apart types: [TypeReference], in schema: Schema) -> Distinction {
        telling(apart: types, with: Dictionary(schema.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }))
    }

    /// The same with the types by name, for many choices of one schema.
    public static func telling(apart types: [TypeReference], with definitions: [String: TypeDefinition]) -> Distinction {
        var choice = Choice(definitions: definitions)
        for type in types { choice.add(type) }
        choice.tellObjectsApart()
        return choice.distinction
    }
}

/// A choice on the way to its distinction.
private struct Choice {
    let definitions: [String: TypeDefinition]
    var distinction = Distinction()
    private var objects: [VariantShape] = []

    init(definitions: [String: TypeDefinition]) {
        self.definitions = definitions
    }

    mutating func add(_ type: TypeReference) {
        switch type {
        case .string: add(.string, type)
        case .integer, .float: add(.number, type)
        case .boolean, .true: add(.boolean, type)
        case .array: add(.array, type)
        case .oneOf(let types): for type in types { add(type) }
        case .named(let name):
            if !distinction.objects.contains(name) { distinction.objects.append(name) }
            var seen: Set<String> = []
            addObjects(of: name, as: name, seen: &seen)
        }
    }

    private mutating func add(_ kind: Distinction.Kind, _ type: TypeReference) {
        // A union in the choice may have "String" for a variant, and the choice as well.
        if distinction.plain.contains(where: { $0.type == type }) { return }
        for other in distinction.plain where other.kind == kind { distinction.alike.append(.init(other.type, type)) }
        distinction.plain.append(.init(kind: kind, type: type))
    }

    private mutating func addObjects(of name: String, as variant: String, seen: inout Set<String>) {
        guard seen.insert(name).inserted else { return }
        guard let definition = definitions[name] else {
            // Nothing is known of it, so nothing sets it apart.
            objects.append(VariantShape(variant: variant))
            return
        }
        guard definition.isUnion else {
            objects.append(VariantShape(variant: variant, definition))
            return
        }
        for type in definition.variants {
            if case .named(let inner) = type { addObjects(of: inner, as: variant, seen: &seen) } else { add(type) }
        }
    }

    mutating func tellObjectsApart() {
        let isSingle = distinction.objects.count < 2
        if !isSingle, let unknown = objects.first(where: { !$0.isKnown }) {
            let others = distinction.objects.filter { $0 != unknown.variant }
            distinction.alike += others.map { .init(.named(unknown.variant), .named($0)) }
            return
        }
        if let found = byField() ?? byNumber() ?? (isSingle ? nil : byFieldAndShape() ?? byShape(of: objects).map(Discriminator.requiredFields)) {
            distinction.discriminator = found
        } else if !isSingle {
            distinction.alike += alikeObjects()
        }
    }

    /// Fields that every object has with a constant string, in the order of the first one's fields.
    private var tagFields: [String] {
        guard let first = objects.first else { return [] }
        return first.tagOrder.filter { field in objects.allSatisfy { $0.tags[field] != nil } }
    }

    private func byField() -> Discriminator? {
        for field in tagFields {
            var variants: [String: String] = [:]
            let isClear = objects.allSatisfy { object in
                guard let value = object.tags[field] else { return false }
                return variants.updateValue(object.variant, forKey: value).map { $0 == object.variant } ?? true
            }
            if isClear { return .field(field, values: tags(field)) }
        }
        return nil
    }

    private func tags(_ field: String) -> [Discriminator.Tag] {
        var tags: [Discriminator.Tag] = []
        for object in objects {
            guard let value = object.tags[field] else { continue }
            let tag = Discriminator.Tag(value, object.variant)
            if !tags.contains(tag) { tags.append(tag) }
        }
        return tags
    }

    /// `MaybeInaccessibleMessage`: the date of an `InaccessibleMessage` is always 0, a `Message` has a true one.
    private func byNumber() -> Discriminator? {
        guard objects.count == 2, objects[0].variant != objects[1].variant else { return nil }
        for (object, other) in [(objects[0], objects[1]), (objects[1], objects[0])] {
            for (field, number) in object.numbers where other.required.contains(field) && !other.numbers.contains(where: { $0.field == field }) {
                return .number(field: field, equals: number, variant: object.variant, otherwise: other.variant)
            }
        }
        return nil
    }

    /// `InlineQueryResult`: "audio" is said by two variants, and `audio_file_id` by one of them.
    private func byFieldAndShape() -> Discriminator? {
        for field in tagFields {
            var shapes: [Discriminator.Shape] = []
            var values: [String] = []
            for object in objects { if let value = object.tags[field], !values.contains(value) { values.append(value) } }
            let isClear = values.allSatisfy { value in
                let group = objects.filter { $0.tags[field] == value }
                guard Set(group.map(\.variant)).count > 1 else { return true }
                guard let ordered = byShape(of: group) else { return false }
                shapes += ordered
                return true
            }
            if isClear { return .fieldThenRequiredFields(field, values: tags(field), shapes: shapes) }
        }
        return nil
    }

    /// An order in which the first variant whose required fields are all there is the right one.
    private func byShape(of objects: [VariantShape]) -> [Discriminator.Shape]? {
        // What all of them require sets none apart.
        let common = objects.dropFirst().reduce(objects.first?.required ?? []) { $0.intersection($1.required) }
        var rest = objects
        var shapes: [Discriminator.Shape] = []
        while !rest.isEmpty {
            let next = rest.indices.first { index in
                rest.indices.allSatisfy { other in
                    rest[other].variant == rest[index].variant || !rest[index].fits(rest[other])
                }
            }
            guard let next else { return nil }
            let shape = rest.remove(at: next)
            shapes.append(.init(shape.variant, fields: shape.order.filter { shape.required.contains($0) && !common.contains($0) }))
        }
        return shapes
    }

    private func alikeObjects() -> [Distinction.Pair] {
        var pairs: [Distinction.Pair] = []
        for (index, first) in objects.enumerated() {
            for second in objects[(index + 1)...] where first.variant != second.variant {
                guard first.fits(second) && second.fits(first), !first.isTagged(apartFrom: second) else { continue }
                let pair = Distinction.Pair(.named(first.variant), .named(second.variant))
                if !pairs.contains(pair) { pairs.append(pair) }
            }
        }
        // No two are alike, but no single field or order of fields serves all.
        if pairs.isEmpty, objects.count > 1 { pairs = [.init(.named(objects[0].variant), .named(objects[objects.count - 1].variant))] }
        return pairs
    }
}
