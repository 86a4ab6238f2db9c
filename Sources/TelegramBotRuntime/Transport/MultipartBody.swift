/// A form with files: a field of text for each parameter, and a part for each file, `file0`, `file1`, …
///
/// Wherever in the parameters a file stands, at any depth, there stands `attach://` and the name of its part.
public struct MultipartBody: Sendable {
    public struct Part: Sendable {
        public enum Content: Sendable {
            case text([UInt8])
            case file(InputFile.Upload)
        }

        public var name: String
        public var content: Content

        init(_ name: String, _ text: [UInt8]) {
            self.name = name
            content = .text(text)
        }

        init(_ name: String, _ file: InputFile.Upload) {
            self.name = name
            content = .file(file)
        }
    }

    /// Between the parts; at most 70 characters.
    public var boundary: String
    public var parts: [Part]

    public var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    init(_ parts: [Part], boundary: String) {
        self.parts = parts
        self.boundary = boundary
    }

    /// The files that go along, in order.
    public var uploads: [InputFile.Upload] {
        parts.compactMap { if case .file(let upload) = $0.content { upload } else { nil } }
    }

    /// 128 random bits: no file holds it.
    static func randomBoundary() -> String {
        let random = [UInt64.random(in: 0 ... .max), .random(in: 0 ... .max)]
        return "telegram-bot-" + random.map { String($0, radix: 36) }.joined()
    }

    /// The head of a part, up to the empty line after its headers.
    func head(of part: Part) -> [UInt8] {
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.escape(part.name))\""
        if case .file(let upload) = part.content {
            let name = upload.name.isEmpty ? "file" : upload.name
            head += "; filename=\"\(Self.escape(name))\"\r\nContent-Type: application/octet-stream"
        }
        return Array((head + "\r\n\r\n").utf8)
    }

    /// After the last part.
    var end: [UInt8] { Array("--\(boundary)--\r\n".utf8) }

    /// The server takes backslashes and then percent signs out of file names: `100%41.txt` would arrive as `100A.txt`.
    /// So `%`, `"`, `\` and control characters are percent-encoded; all else is UTF-8.
    static func escape(_ name: String) -> String {
        name.percentEncoded { byte in
            switch byte {
            case 0x00..<0x20, 0x22, 0x25, 0x5C, 0x7F: false
            default: true
            }
        }
    }
}

extension MultipartBody {
    /// The parameters of a method.
    init(_ storage: ModelStorage, _ layout: ModelLayout, boundary: String) {
        var writer = JSONWriter()
        var parts: [Part] = []
        for slot in storage.slots where Int(slot.field) < layout.fields.count {
            let field = layout.fields[Int(slot.field)]
            writer.bytes.removeAll(keepingCapacity: true)
            switch slot.value {
            case .string(let text): parts.append(Part(field.name, Array(text.utf8)))
            case .upload(let upload): parts.append(Part(field.name, Array(writer.reference(to: upload).utf8)))
            case let value:
                value.write(to: &writer, field.kind, layout)
                parts.append(Part(field.name, writer.bytes))
            }
        }
        for (i, upload) in writer.uploads.enumerated() { parts.append(Part(JSONWriter.partName(i), upload)) }
        self.init(parts, boundary: boundary)
    }
}
