/// The fields of one object that are present, in the order of its layout.
///
/// An array is all it takes: one allocation, copy-on-write, changed in place while it is unique, `Sendable` by inference.
/// Because the fields are sorted, equality does not depend on the order of keys on the wire.
public struct ModelStorage: Hashable, Sendable {
    struct Slot: Hashable, Sendable {
        // The value first: its 17 bytes leave room for the number, and a slot takes 24 bytes instead of 32.
        var value: ModelValue
        let field: UInt16

        @inline(__always)
        init(_ field: Int, _ value: ModelValue) {
            self.field = UInt16(truncatingIfNeeded: field)
            self.value = value
        }
    }

    var slots: [Slot]

    public init() { slots = [] }

    public init(capacity: Int) {
        slots = []
        slots.reserveCapacity(capacity)
    }

    init(slots: [Slot]) { self.slots = slots }
}

extension ModelStorage {
    @inline(__always)
    private func position(of field: Int) -> Int? {
        var i = 0
        while i < slots.count {
            let found = Int(slots[i].field)
            if found >= field { return found == field ? i : nil }
            i &+= 1
        }
        return nil
    }

    // Of optional fields.

    @inline(never)
    public func string(_ field: Int) -> String? {
        if let i = position(of: field), case .string(let value) = slots[i].value { value } else { nil }
    }

    @inline(never)
    public func int(_ field: Int) -> Int? {
        if let i = position(of: field), case .int(let value) = slots[i].value { value } else { nil }
    }

    @inline(never)
    public func bool(_ field: Int) -> Bool? {
        if let i = position(of: field), case .bool(let value) = slots[i].value { value } else { nil }
    }

    @inline(never)
    public func double(_ field: Int) -> Double? {
        if let i = position(of: field), case .double(let value) = slots[i].value { value } else { nil }
    }

    @inline(never)
    public func object(_ field: Int) -> ModelStorage? {
        if let i = position(of: field), case .object(let value) = slots[i].value { value } else { nil }
    }

    @inline(never)
    public func value(_ field: Int) -> ModelValue? {
        if let i = position(of: field) { slots[i].value } else { nil }
    }

    // Of required fields: what the server left out is "", 0, false, 0.0, an object without fields.

    @inline(never)
    public func requiredString(_ field: Int) -> String { string(field) ?? "" }

    @inline(never)
    public func requiredInt(_ field: Int) -> Int { int(field) ?? 0 }

    @inline(never)
    public func requiredBool(_ field: Int) -> Bool { bool(field) ?? false }

    @inline(never)
    public func requiredDouble(_ field: Int) -> Double { double(field) ?? 0 }

    @inline(never)
    public func requiredObject(_ field: Int) -> ModelStorage { object(field) ?? ModelStorage() }
}
