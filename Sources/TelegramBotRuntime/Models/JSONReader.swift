/// A strict RFC 8259 cursor over bytes; every read goes through ``byte(at:)`` or ``word(at:)``, which check bounds.
struct JSONReader {
    let bytes: [UInt8]
    var position = 0
    /// Of arrays and objects round the cursor.
    var depth = 0
    /// `false`: invalid UTF-8 and lone surrogates become U+FFFD. `true`: they are errors.
    var rejectsBadText = false
    var issues: [DecodingIssue] = []
    var scratch: [UInt8] = []
    /// The last key that was written with escapes.
    var escapedKey: [UInt8] = []

    /// Deeper values are left out: rich text nests without a bound, and the stack of a task is small.
    static let depthLimit = 128
    /// Issues beyond this number are not recorded, so that a hostile text costs no memory.
    static let issueLimit = 1000

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The byte at `position`, or 0 past the end; 0 is never legal, so every loop stops there.
    @inline(__always)
    func byte(at position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

    @inline(never)
    func failure(_ reason: JSONError.Reason = .syntax) -> JSONError {
        JSONError(position >= bytes.count ? .endOfInput : reason, offset: position)
    }

    // MARK: Structure

    /// The next byte that is not white space.
    @inline(__always)
    mutating func peek() -> UInt8 {
        var next = byte(at: position)
        while next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 {
            position &+= 1
            next = byte(at: position)
        }
        return next
    }

    /// After `{` or `[`: whether there is a first element.
    @inline(__always)
    mutating func begin(closing: UInt8) -> Bool {
        position &+= 1
        if peek() == closing {
            position &+= 1
            return false
        }
        depth &+= 1
        return true
    }

    /// After an element: whether another one follows.
    @inline(__always)
    mutating func more(closing: UInt8) throws(JSONError) -> Bool {
        let next = peek()
        if next == 0x2C {
            position &+= 1
            return true
        }
        guard next == closing else { throw failure() }
        position &+= 1
        depth &-= 1
        return false
    }

    mutating func expectEnd() throws(JSONError) {
        _ = peek()
        guard position == bytes.count else { throw JSONError(.syntax, offset: position) }
    }

    // MARK: Issues

    @inline(never)
    mutating func note(_ reason: DecodingIssue.Reason, _ name: String? = nil) {
        guard issues.count < Self.issueLimit else { return }
        issues.append(DecodingIssue(path: name.map { [$0] } ?? [], reason: reason))
    }

    /// Puts a key or an index in front of the paths of the issues since there were `known` of them.
    @inline(__always)
    mutating func locate(since known: Int, _ name: @autoclosure () -> String) {
        if issues.count != known { prefix(from: known, name()) }
    }

    @inline(never)
    private mutating func prefix(from known: Int, _ name: String) {
        for i in known..<issues.count { issues[i].path.insert(name, at: 0) }
    }

    /// Skips a value of the wrong type, with an issue.
    @inline(never)
    mutating func reject(_ reason: DecodingIssue.Reason = .wrongType) throws(JSONError) {
        try skip()
        note(reason)
    }
}
