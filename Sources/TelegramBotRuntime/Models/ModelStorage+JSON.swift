extension ModelStorage {
    func write(to writer: inout JSONWriter, _ layout: ModelLayout) {
        var isFirst = true
        for i in slots.indices {
            let index = Int(slots[i].field)
            guard index < layout.fields.count else { continue }
            writer.bytes.append(contentsOf: isFirst ? layout.fields[index].opening : layout.fields[index].following)
            isFirst = false
            slots[i].value.write(to: &writer, layout.kinds[index], layout)
        }
        if isFirst { writer.byte(0x7B) }
        writer.byte(0x7D)
    }
}

extension ModelValue {
    /// A field of the object that `layout` describes.
    @inline(__always)
    func write(to writer: inout JSONWriter, _ kind: ModelLayout.Kind, _ layout: ModelLayout) {
        switch self {
        case .string(let value): if kind.base == .file { writer.file(value) } else { writer.string(value) }
        case .int(let value): writer.int(value)
        case .bool(let value): writer.bool(value)
        case .double(let value): writer.double(value)
        default: write(to: &writer, depth: Int(kind.depth), layout.element(of: kind))
        }
    }

    /// So many arrays round values of `element`.
    @inline(never)
    private func write(to writer: inout JSONWriter, depth: Int, _ element: ModelLayout) {
        switch self {
        case .objects(let storages) where depth > 0:
            writer.byte(0x5B)
            for i in storages.indices {
                if i > 0 { writer.byte(0x2C) }
                storages[i].write(to: &writer, element)
            }
            writer.byte(0x5D)
        case .list(let values) where depth > 0:
            writer.byte(0x5B)
            for i in values.indices {
                if i > 0 { writer.byte(0x2C) }
                values[i].write(to: &writer, depth: depth - 1, element)
            }
            writer.byte(0x5D)
        default: write(to: &writer, element)
        }
    }

    /// A whole value of the type that `layout` describes.
    func write(to writer: inout JSONWriter, _ layout: ModelLayout) {
        switch self {
        case .bool(let value): writer.bool(value)
        case .int(let value): writer.int(value)
        case .double(let value): writer.double(value)
        case .string(let value): writer.string(value)
        case .object(let storage): storage.write(to: &writer, layout)
        case .variant(let index, let storage):
            // No layout has an index beyond its types; only a union made by hand could.
            guard Int(index) < layout.types.count else { return writer.null() }
            storage.write(to: &writer, layout.types[Int(index)]._layout)
        case .upload(let upload): writer.upload(upload)
        case .unknown(let json): writer.json(json)
        case .objects, .list:
            switch layout.shape {
            case .array(let element): write(to: &writer, depth: 1, element)
            case .union(let choice):
                let kind = choice.array ?? ModelLayout.Kind(base: .json, depth: 1, type: 0)
                write(to: &writer, depth: Int(kind.depth), layout.element(of: kind))
            case .object, .scalar: write(to: &writer, depth: 1, layout)
            }
        }
    }
}

extension ModelLayout {
    /// The layout of the innermost elements; of scalars it does not matter which.
    fileprivate func element(of kind: Kind) -> ModelLayout {
        switch kind.base {
        case .object, .union: types[Int(kind.type)]._layout
        case .string, .int, .double, .bool, .file, .chat, .json: self
        }
    }
}
