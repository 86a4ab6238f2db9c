#if Testing
/// Reads `multipart/form-data` as it comes: a part with a file name is a file, any other is a parameter.
struct MultipartReader {
    private enum State {
        case prologue, partHeaders
        case value(name: [UInt8], isForm: Bool)
        case file(FileCollector)
        case afterBoundary, epilogue
    }

    private let boundary: [UInt8]
    private let kept: Int
    private var state = State.prologue
    /// With the head of the message.
    private var headerBytes: Int

    /// The content type names the boundary; files up to `kept` bytes are kept whole.
    init(contentType: String, headerBytes: Int, kept: Int) throws(Refusal) {
        guard let word = contentType.lowercased().range(of: "boundary") else { throw Refusal(400, "boundary not found") }
        let distance = contentType.lowercased().utf8.distance(from: contentType.lowercased().startIndex, to: word.upperBound)
        let rest = Array(contentType.utf8).dropFirst(distance)
        guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { throw Refusal(400, "boundary value not found") }
        var value = rest[(equals + 1)...].prefix { $0 != UInt8(ascii: ";") }
        if value.count > 1, value.first == UInt8(ascii: "\""), value.last == UInt8(ascii: "\"") {
            value = value.dropFirst().dropLast()
        }
        guard (1...Limits.boundary).contains(value.count) else { throw Refusal(400, "boundary too big or empty") }
        boundary = Array("\r\n--".utf8) + value
        self.kept = kept
        self.headerBytes = headerBytes
    }

    /// Reads on; true once the last boundary was seen. Without one the server waits for the rest, whatever the length.
    mutating func read(_ input: inout ByteQueue, into content: inout Content) throws(Refusal) -> Bool {
        while true {
            switch state {
            case .prologue:
                let line = Array(boundary.dropFirst(2))
                guard let offset = input.offset(of: line) else {
                    input.drop(input.count - line.count + 1)
                    return false
                }
                input.drop(offset + line.count)
                state = .partHeaders
            case .partHeaders:
                guard try readHeaders(&input, content.files.count) else { return false }
            case .value(let name, let isForm):
                let found = input.offset(of: boundary)
                let length = found ?? max(0, input.count - boundary.count + 1)
                guard content.parameterBytes + length <= Limits.parameters else {
                    throw Refusal(413, "too many parameters in form data")
                }
                guard let found else { return false }
                let value = input.take(found)
                input.drop(boundary.count)
                if isForm { try content.readForm(value) } else { content.arguments.append((name, value)) }
                state = .afterBoundary
            case .file(var collector):
                state = .epilogue  // so that the collector's bytes are held once while they grow
                let found = input.offset(of: boundary)
                try collector.append(input.take(found ?? max(0, input.count - boundary.count + 1)))
                guard found != nil else {
                    state = .file(collector)
                    return false
                }
                input.drop(boundary.count)
                content.files.append(collector.finish())
                state = .afterBoundary
            case .afterBoundary:
                guard input.count >= 2 else { return false }
                if input[0] == UInt8(ascii: "-"), input[1] == UInt8(ascii: "-") {
                    state = .epilogue
                } else {
                    state = .partHeaders
                }
            case .epilogue:
                input.drop(input.count)
                return true
            }
        }
    }

    private mutating func readHeaders(_ input: inout ByteQueue, _ files: Int) throws(Refusal) -> Bool {
        guard let end = input.offset(of: Array("\r\n\r\n".utf8)) else {
            guard headerBytes + input.count <= Limits.headers else { throw Refusal(431, "total headers size exceeded") }
            return false
        }
        headerBytes += end
        guard headerBytes <= Limits.headers else { throw Refusal(431, "total headers size exceeded") }
        guard end > 0 else { throw Refusal(400, "headers in multipart/form-data are empty") }
        input.drop(2)
        let lines = input.take(end)
        input.drop(2)
        let part = try PartHeaders(lines)
        guard !part.name.isEmpty else { throw Refusal(400, "field name in multipart/form-data not found") }
        guard let fileName = part.fileName else {
            let isForm = part.contentType.hasPrefix("application/x-www-form-urlencoded")
            state = .value(name: part.name, isForm: isForm)
            return true
        }
        guard files < Limits.files else { throw Refusal(413, "too many files attached") }
        state = .file(
            FileCollector(
                field: String(decoding: part.name, as: UTF8.self), name: String(decoding: fileName, as: UTF8.self),
                contentType: part.contentType, kept: kept))
        return true
    }
}
#endif
