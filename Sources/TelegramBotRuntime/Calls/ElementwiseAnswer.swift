/// An answer whose result is an array of objects, each of which is read by itself: what is wrong with one does not touch the others.
package struct ElementwiseAnswer<Element: BotAPIObject>: Sendable {
    package struct Part: Sendable {
        /// Where it stands in the answer.
        package let range: Range<Int>
        /// What it says, or why it cannot be read.
        package let content: Result<Element, JSONError>
        /// What it holds that the API does not promise.
        package let issues: [DecodingIssue]
    }

    /// The whole answer.
    package let bytes: [UInt8]
    package private(set) var parts: [Part] = []
    /// Where the elements could not be told apart any more; `nil` if all were.
    package private(set) var cutOff: Int?

    /// - Throws: What the server refused, or an answer that is not the Bot API's.
    package init(_ bytes: [UInt8], _ response: TransportResponse, method: String) throws(BotError) {
        self.bytes = bytes
        var envelope = ResponseEnvelope()
        var parts: [Part] = [], cutOff: Int?
        do {
            try envelope.read(bytes) { decoder throws(JSONError) in try Self.readArray(&decoder, &parts, &cutOff) }
        } catch {
            guard cutOff != nil || envelope.result != nil || envelope.isOK == false else { throw response.unreadable(bytes) }
        }
        switch envelope.isOK {
        case true?: break
        case false?: throw .api(envelope.failure(of: method, response))
        case nil: throw response.unreadable(bytes)
        }
        if envelope.result == nil, cutOff == nil { throw .decoding(path: ["result"], raw: bytes) }
        self.parts = parts
        self.cutOff = cutOff
    }

    private static func readArray(_ decoder: inout ModelDecoder, _ parts: inout [Part], _ cutOff: inout Int?) throws(JSONError) -> ModelValue? {
        guard decoder.reader.peek() == 0x5B else {
            try decoder.reader.skip()
            return nil
        }
        guard decoder.reader.begin(closing: 0x5D) else { return .list([]) }
        var start = 0
        do {
            repeat {
                _ = decoder.reader.peek()
                start = decoder.reader.position
                try parts.append(readElement(&decoder))
            } while try decoder.reader.more(closing: 0x5D)
        } catch {
            cutOff = start
            throw error
        }
        return .list([])
    }

    /// An element that is no JSON is passed over, if its brackets tell where it ends.
    private static func readElement(_ decoder: inout ModelDecoder) throws(JSONError) -> Part {
        let start = decoder.reader.position, depth = decoder.reader.depth
        let known = decoder.reader.issues.count
        do {
            let storage = try decoder.object(Element._layout)
            let issues = Array(decoder.reader.issues[known...])
            let range = start..<decoder.reader.position
            guard let storage else {
                let issue = issues.first ?? DecodingIssue(path: [], reason: .wrongType)
                return Part(range: range, content: .failure(JSONError(.content(issue), offset: 0)), issues: issues)
            }
            return Part(range: range, content: .success(Element(_storage: storage)), issues: issues)
        } catch {
            guard let end = decoder.reader.endOfBrackets(from: start) else { throw error }
            decoder = ModelDecoder(decoder.reader)
            decoder.reader.position = end
            decoder.reader.depth = depth
            return Part(range: start..<end, content: .failure(JSONError(error.reason, offset: error.offset - start)), issues: [])
        }
    }
}

extension JSONReader {
    /// Behind the bracket that closes the one at `start`, by brackets and quotes alone, whatever stands between them.
    fileprivate func endOfBrackets(from start: Int) -> Int? {
        guard byte(at: start) == 0x7B else { return nil }
        var level = 0, isText = false, position = start
        while position < bytes.count {
            switch (bytes[position], isText) {
            case (0x5C, true): position += 1
            case (0x22, _): isText.toggle()
            case (0x7B, false), (0x5B, false): level += 1
            case (0x7D, false), (0x5D, false):
                level -= 1
                if level == 0 { return position + 1 }
            default: break
            }
            position += 1
        }
        return nil
    }
}
