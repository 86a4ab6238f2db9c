/// Reads values by their layout. Only malformed JSON throws; everything else is noted in the reader's issues.
struct ModelDecoder {
    var reader: JSONReader
    /// The fields of the objects that are being read, those of the innermost one last; from `top` on there are blanks.
    private var stack: [ModelStorage.Slot]
    private var top = 0

    @inline(__always)
    private static var blank: ModelStorage.Slot { ModelStorage.Slot(0, .bool(false)) }

    init(_ reader: JSONReader) {
        self.reader = reader
        stack = Array(repeating: Self.blank, count: 64)
    }

    /// A whole value of a type; `nil`, with an issue, if it is of another type.
    mutating func value(_ layout: ModelLayout) throws(JSONError) -> ModelValue? {
        switch layout.shape {
        case .object: try objectValue(layout)
        case .union(let choice): try union(layout, choice)
        case .scalar(let base): try scalar(base)
        case .array(let element): try array(element)
        }
    }

    // MARK: Objects

    @inline(__always)
    private mutating func objectValue(_ layout: ModelLayout) throws(JSONError) -> ModelValue? {
        guard let storage = try object(layout) else { return nil }
        return .object(storage)
    }

    mutating func object(_ layout: ModelLayout) throws(JSONError) -> ModelStorage? {
        guard reader.peek() == 0x7B, reader.depth < JSONReader.depthLimit else {
            try rejectObject()
            return nil
        }
        let base = top, knownBefore = reader.issues.count
        var missing = layout.required
        if reader.begin(closing: 0x7D) {
            repeat {
                let key = try reader.key()
                guard let i = layout.index(of: key, in: reader) else {
                    try reader.skip()
                    continue
                }
                if reader.peek() == 0x6E {
                    try reader.null()
                    continue
                }
                let known = reader.issues.count
                if let value = try value(layout.kinds[i], layout) {
                    push(ModelStorage.Slot(i, value), base)
                }
                // A required field of the wrong type has its issue already and is not missing as well.
                missing &= ~layout.requiredBits[i]
                if reader.issues.count != known { locate(since: known, i, layout) }
            } while try reader.more(closing: 0x7D)
        }
        if missing != 0 { noteMissing(missing, layout) }
        if !layout.requiredBeyond.isEmpty { noteMissingBeyond(base, knownBefore, layout) }
        return ModelStorage(slots: pop(base))
    }

    /// Moves the slots above `base` out of the stack.
    @inline(__always)
    private mutating func pop(_ base: Int) -> [ModelStorage.Slot] {
        var slots: [ModelStorage.Slot] = []
        slots.reserveCapacity(top &- base)
        // A slice would retain and release each payload; blanks in exchange move them.
        for i in base..<top {
            var slot = Self.blank
            swap(&slot, &stack[i])
            slots.append(slot)
        }
        top = base
        return slots
    }

    @inline(__always)
    private mutating func push(_ slot: consuming ModelStorage.Slot, _ base: Int) {
        if top > base && stack[top &- 1].field >= slot.field { return insert(slot, base) }
        if top == stack.count { stack.append(slot) } else { stack[top] = slot }
        top &+= 1
    }

    /// A field out of order, or once more: the last one counts.
    @inline(never)
    private mutating func insert(_ slot: ModelStorage.Slot, _ base: Int) {
        var i = top
        while i > base && stack[i - 1].field > slot.field { i -= 1 }
        if i > base && stack[i - 1].field == slot.field {
            stack[i - 1] = slot
            return
        }
        if top == stack.count { stack.append(Self.blank) }
        // The blank at the top travels down to the place.
        for k in stride(from: top, to: i, by: -1) { stack.swapAt(k, k - 1) }
        stack[i] = slot
        top += 1
    }

    @inline(never)
    private mutating func rejectObject() throws(JSONError) {
        let isObject = reader.peek() == 0x7B
        try reader.reject(isObject ? .tooDeep : .wrongType)
    }

    @inline(never)
    private mutating func locate(since known: Int, _ field: Int, _ layout: ModelLayout) {
        reader.locate(since: known, layout.fields[field].name)
    }

    @inline(never)
    private mutating func noteMissing(_ missing: UInt64, _ layout: ModelLayout) {
        for i in layout.fields.indices where layout.requiredBits[i] & missing != 0 { reader.note(.missing, layout.fields[i].name) }
    }

    @inline(never)
    private mutating func noteMissingBeyond(_ base: Int, _ knownBefore: Int, _ layout: ModelLayout) {
        let present = Set(stack[base..<top].map(\.field))
        let wrong = Set(reader.issues[knownBefore...].compactMap(\.path.first))
        for i in layout.requiredBeyond where !present.contains(UInt16(truncatingIfNeeded: i)) {
            let name = layout.fields[i].name
            if !wrong.contains(name) { reader.note(.missing, name) }
        }
    }

    // MARK: Fields

    @inline(__always)
    private mutating func value(_ kind: ModelLayout.Kind, _ layout: ModelLayout) throws(JSONError) -> ModelValue? {
        if kind.depth > 0 { return try list(kind, Int(kind.depth), layout) }
        return switch kind.base {
        case .object: try objectValue(layout.types[Int(kind.type)]._layout)
        case .union: try value(layout.types[Int(kind.type)]._layout)
        default: try scalar(kind.base)
        }
    }

    @inline(__always)
    private mutating func scalar(_ base: ModelLayout.Kind.Base) throws(JSONError) -> ModelValue? {
        let next = reader.peek()
        switch base {
        case .string, .file: if next == 0x22 { return .string(try reader.string()) }
        case .int:
            if JSONReader.startsNumber(next) {
                if let int = try reader.number().int { return .int(int) }
                reader.note(.wrongType)
                return nil
            }
        case .bool: if next == 0x74 || next == 0x66 { return .bool(try reader.bool()) }
        case .double: if JSONReader.startsNumber(next) { return .double(try reader.number().double) }
        case .chat:
            if next == 0x22 { return .string(try reader.string()) }
            return try scalar(.int)
        case .json, .object, .union: return .unknown(try reader.json())
        }
        try reader.reject()
        return nil
    }

    // MARK: Arrays

    @inline(never)
    private mutating func list(_ kind: ModelLayout.Kind, _ depth: Int, _ layout: ModelLayout) throws(JSONError) -> ModelValue? {
        if depth == 0 { return try value(ModelLayout.Kind(base: kind.base, depth: 0, type: kind.type), layout) }
        if depth == 1 && kind.base == .object { return try objects(layout.types[Int(kind.type)]._layout) }
        return try elements { decoder throws(JSONError) in try decoder.list(kind, depth - 1, layout) }
    }

    private mutating func array(_ element: ModelLayout) throws(JSONError) -> ModelValue? {
        if case .object = element.shape { return try objects(element) }
        return try elements { decoder throws(JSONError) in try decoder.value(element) }
    }

    @inline(never)
    private mutating func objects(_ element: ModelLayout) throws(JSONError) -> ModelValue? {
        guard try beginArray() else { return nil }
        var objects: [ModelStorage] = []
        var index = 0
        guard reader.begin(closing: 0x5D) else { return .list([]) }
        repeat {
            let known = reader.issues.count
            if let object = try object(element) { objects.append(object) }
            reader.locate(since: known, String(index))
            index &+= 1
        } while try reader.more(closing: 0x5D)
        return objects.isEmpty ? .list([]) : .objects(objects)
    }

    private mutating func elements(
        _ element: (inout ModelDecoder) throws(JSONError) -> ModelValue?
    ) throws(JSONError) -> ModelValue? {
        guard try beginArray() else { return nil }
        var values: [ModelValue] = []
        var index = 0
        guard reader.begin(closing: 0x5D) else { return .list(values) }
        repeat {
            let known = reader.issues.count
            if let value = try element(&self) { values.append(value) }
            reader.locate(since: known, String(index))
            index &+= 1
        } while try reader.more(closing: 0x5D)
        return .list(values)
    }

    private mutating func beginArray() throws(JSONError) -> Bool {
        let isArray = reader.peek() == 0x5B
        if isArray && reader.depth < JSONReader.depthLimit { return true }
        try reader.reject(isArray ? .tooDeep : .wrongType)
        return false
    }

    // MARK: Unions

    @inline(never)
    private mutating func union(_ layout: ModelLayout, _ choice: ModelLayout.Choice) throws(JSONError) -> ModelValue? {
        let next = reader.peek()
        if next == 0x7B {
            guard reader.depth < JSONReader.depthLimit else {
                try reader.reject(.tooDeep)
                return nil
            }
            if let variant = try reader.variant(choice) {
                guard let storage = try object(layout.types[variant]._layout) else { return nil }
                return .variant(UInt16(truncatingIfNeeded: variant), storage)
            }
        } else if let kind = choice.other(startingWith: next) {
            return try value(kind, layout)
        }
        // A variant or a kind newer than this library.
        return .unknown(try reader.json())
    }
}
