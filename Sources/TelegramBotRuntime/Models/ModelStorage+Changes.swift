extension ModelStorage {
    /// Puts a value at its place, in place while this storage is unique; `nil` takes the field out.
    @inline(never)
    public mutating func setValue(_ field: Int, _ value: ModelValue?) {
        var i = 0
        while i < slots.count && Int(slots[i].field) < field { i &+= 1 }
        let isPresent = i < slots.count && Int(slots[i].field) == field
        if let value {
            if isPresent { slots[i].value = value } else { slots.insert(Slot(field, value), at: i) }
        } else if isPresent {
            slots.remove(at: i)
        }
    }

    @inline(never)
    public mutating func setString(_ field: Int, _ value: String?) { setValue(field, value.map(ModelValue.string)) }

    @inline(never)
    public mutating func setInt(_ field: Int, _ value: Int?) { setValue(field, value.map(ModelValue.int)) }

    @inline(never)
    public mutating func setBool(_ field: Int, _ value: Bool?) { setValue(field, value.map(ModelValue.bool)) }

    @inline(never)
    public mutating func setDouble(_ field: Int, _ value: Double?) { setValue(field, value.map(ModelValue.double)) }

    @inline(never)
    public mutating func setObject(_ field: Int, _ value: ModelStorage?) { setValue(field, value.map(ModelValue.object)) }

    // For initializers, which set their fields in the order of the layout.

    @inline(never)
    public mutating func appendValue(_ field: Int, _ value: ModelValue?) {
        guard let value else { return }
        // Out of order it would be found by nobody.
        if let last = slots.last, Int(last.field) >= field { return setValue(field, value) }
        slots.append(Slot(field, value))
    }

    @inline(never)
    public mutating func appendString(_ field: Int, _ value: String?) {
        if let value { appendValue(field, .string(value)) }
    }

    @inline(never)
    public mutating func appendInt(_ field: Int, _ value: Int?) {
        if let value { appendValue(field, .int(value)) }
    }

    @inline(never)
    public mutating func appendBool(_ field: Int, _ value: Bool?) {
        if let value { appendValue(field, .bool(value)) }
    }

    @inline(never)
    public mutating func appendDouble(_ field: Int, _ value: Double?) {
        if let value { appendValue(field, .double(value)) }
    }

    @inline(never)
    public mutating func appendObject(_ field: Int, _ value: ModelStorage?) {
        if let value { appendValue(field, .object(value)) }
    }
}
