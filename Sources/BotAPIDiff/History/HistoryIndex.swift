/// What a history file names, read without asking what its lines mean.
struct HistoryIndex {
    /// ISO 8601.
    let date: String?
    /// `Update`, `Update.message`, `close`
    private(set) var names: Set<String> = []
    /// As in `MessageEntity.type="date_time"`.
    private(set) var values: Set<String> = []
    /// Those that the version is said to have brought.
    private(set) var announced: Set<String> = []

    init(_ file: [UInt8]) {
        // "Bot API 10.3, 2026-08-24"
        let title = String(decoding: file.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self).split(separator: ", ")
        date = title.count > 1 ? String(title[1]) : nil
        var owner = ""
        var member = ""
        for line in file.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            guard line.first == blank else {
                // "type Update", "method close -> True"
                let word = line.starts(with: "type ".utf8) ? line.dropFirst(5) : line.starts(with: "method ".utf8) ? line.dropFirst(7) : []
                owner = HistoryIndex.word(word)
                if !owner.isEmpty { names.insert(owner) }
                continue
            }
            switch line.dropFirst().first {
            case blank?:
                // "  | "private"", "  + "date_time""
                let value = { "\(member)=\(String(decoding: line.dropFirst(4), as: UTF8.self))" }
                if line.starts(with: "  | ".utf8) { values.insert(value()) }
                if line.starts(with: "  + ".utf8) { announced.insert(value()) }
            case UInt8(ascii: "|")?: continue
            default:
                // " message? Message"
                let name = HistoryIndex.word(line.dropFirst())
                member = "\(owner).\(name.last == "?" ? String(name.dropLast()) : name)"
                names.insert(member)
            }
        }
    }

    private static func word(_ line: ArraySlice<UInt8>) -> String { String(decoding: line.prefix { $0 != blank }, as: UTF8.self) }
}

private let blank = UInt8(ascii: " ")
