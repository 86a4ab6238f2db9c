extension JSONReader {
    /// Skips one value of any depth without recursion, checking it as strictly as if it were read.
    @inline(never)
    mutating func skip() throws(JSONError) {
        // One bit a level, 1 for an object; 64 levels at a time.
        var kinds: UInt64 = 0, level = 0
        var spilled: [UInt64] = []
        let outer = depth
        defer { depth = outer }
        while true {
            let next = peek()
            switch next {
            case 0x7B, 0x5B:
                if begin(closing: next + 2) {
                    if level != 0 && level & 63 == 0 { spilled.append(kinds) }
                    level += 1
                    kinds = kinds << 1 | (next == 0x7B ? 1 : 0)
                    if next == 0x7B { _ = try key() }
                    continue
                }
            case 0x22: try skipString()
            case 0x74, 0x66: _ = try bool()
            case 0x6E: try null()
            default: _ = try number()
            }
            while true {
                if level == 0 { return }
                let isObject = kinds & 1 == 1
                if try more(closing: isObject ? 0x7D : 0x5D) {
                    if isObject { _ = try key() }
                    break
                }
                level -= 1
                kinds = level != 0 && level & 63 == 0 ? spilled.removeLast() : kinds >> 1
            }
        }
    }

    /// Reads any value as a tree; what is nested too deep becomes null, with an issue.
    @inline(never)
    mutating func json() throws(JSONError) -> JSON {
        switch peek() {
        case 0x22: return .string(try string())
        case 0x74, 0x66: return .bool(try bool())
        case 0x6E:
            try null()
            return .null
        case 0x7B:
            guard depth < Self.depthLimit else { return try tooDeep() }
            var members: [JSON.Member] = []
            guard begin(closing: 0x7D) else { return .object(members) }
            repeat {
                let key = try key()
                let name = text(of: key)
                let known = issues.count
                members.append(JSON.Member(name, try json()))
                locate(since: known, name)
            } while try more(closing: 0x7D)
            return .object(members)
        case 0x5B:
            guard depth < Self.depthLimit else { return try tooDeep() }
            var elements: [JSON] = []
            guard begin(closing: 0x5D) else { return .array(elements) }
            repeat {
                let known = issues.count
                elements.append(try json())
                locate(since: known, String(elements.count - 1))
            } while try more(closing: 0x5D)
            return .array(elements)
        default:
            switch try number() {
            case .int(let value): return .int(value)
            case .double(let value): return .double(value)
            }
        }
    }

    private mutating func tooDeep() throws(JSONError) -> JSON {
        try reject(.tooDeep)
        return .null
    }
}
