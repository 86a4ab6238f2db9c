extension JSONReader {
    /// Which variant of a union the object ahead is; the cursor stays where it is.
    @inline(__always)
    func variant(_ choice: ModelLayout.Choice) throws(JSONError) -> Int? {
        choice.watched.isEmpty ? try variantByTag(choice) : try variantByFields(choice)
    }

    @inline(never)
    private func variantByTag(_ choice: ModelLayout.Choice) throws(JSONError) -> Int? {
        var ahead = self
        var tag: String?
        if ahead.begin(closing: 0x7D) {
            repeat {
                let key = try ahead.key()
                if key.resembles(choice.tag) && ahead.confirms(key, choice.tagName) {
                    tag = try ahead.tagValue()
                    break
                }
                try ahead.skip()
            } while try ahead.more(closing: 0x7D)
        }
        return choice.variants.firstIndex { $0.tag == nil || $0.tag == tag }
    }

    @inline(never)
    private func variantByFields(_ choice: ModelLayout.Choice) throws(JSONError) -> Int? {
        var ahead = self
        var tag: String?
        var isPresent = [Bool](repeating: false, count: choice.watched.count)
        if ahead.begin(closing: 0x7D) {
            repeat {
                let key = try ahead.key()
                let isNull = ahead.peek() == 0x6E
                for i in choice.watched.indices where !isNull {
                    let watched = choice.watched[i]
                    if key.resembles(watched.key) && ahead.confirms(key, watched.utf8) { isPresent[i] = true }
                }
                if choice.hasTag && key.resembles(choice.tag) && ahead.confirms(key, choice.tagName) {
                    tag = try ahead.tagValue()
                } else {
                    try ahead.skip()
                }
            } while try ahead.more(closing: 0x7D)
        }
        let hasTag = choice.variants.indices.filter { choice.variants[$0].tag == nil || choice.variants[$0].tag == tag }
        return hasTag.first { choice.variants[$0].fields.allSatisfy { isPresent[$0] } }
            ?? hasTag.last { choice.variants[$0].tag != nil }
    }

    /// A tag as text, whether it is a string or an integer; `nil` for anything else.
    private mutating func tagValue() throws(JSONError) -> String? {
        let next = peek()
        if next == 0x22 { return try string() }
        if Self.startsNumber(next) { return try number().int.map { String($0) } }
        try skip()
        return nil
    }
}
