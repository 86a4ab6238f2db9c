public import TelegramBotAPI

/// An update that cannot be read: not even what is right in it.
///
/// It is confirmed like any other, so that those behind it come.
public struct UndecodableUpdate: Hashable, Sendable {
    /// Its number; `nil` where not even that can be found.
    public var id: Int?
    /// As they came.
    public var bytes: [UInt8]
    public var reason: JSONError
}

/// One element of an answer to getUpdates.
struct IncomingUpdate: Sendable {
    /// Positive; `nil` where it cannot be found.
    let id: Int?
    let content: Result<Update, UndecodableUpdate.Failure>
    /// What it holds that the API does not promise.
    let issues: [DecodingIssue]
}

extension UndecodableUpdate {
    struct Failure: Error { let update: UndecodableUpdate }
}

extension IncomingUpdate {
    init(_ part: ElementwiseAnswer<Update>.Part, of bytes: [UInt8]) {
        switch part.content {
        case .success(let update) where update.updateID > 0:
            self.init(id: update.updateID, content: .success(update), issues: part.issues)
        case .success:
            let issue = part.issues.first ?? DecodingIssue(path: ["update_id"], reason: .missing)
            self = .undecodable(bytes[part.range], JSONError(.content(issue), offset: 0))
        case .failure(let reason): self = .undecodable(bytes[part.range], reason)
        }
    }

    static func undecodable(_ bytes: ArraySlice<UInt8>, _ reason: JSONError) -> Self {
        let id = updateID(in: bytes)
        let update = UndecodableUpdate(id: id, bytes: Array(bytes), reason: reason)
        return Self(id: id, content: .failure(.init(update: update)), issues: [])
    }

    /// The number after the first `"update_id":`.
    static func updateID(in bytes: ArraySlice<UInt8>) -> Int? {
        let key = Array(#""update_id":"#.utf8)
        var start = bytes.startIndex
        while let quote = bytes[start...].firstIndex(of: key[0]) {
            if bytes[quote...].starts(with: key) {
                let digits = bytes[(quote + key.count)...].drop { $0 == 0x20 }.prefix { (0x30...0x39).contains($0) }
                return Int(String(decoding: digits, as: UTF8.self)).flatMap { $0 > 0 ? $0 : nil }
            }
            start = quote + 1
        }
        return nil
    }
}
