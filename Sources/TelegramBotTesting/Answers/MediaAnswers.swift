#if Testing
extension FakeBotAPI {
    /// The parameter, and the field of the message, that holds the file a method sends.
    static let mediaKinds = [
        "sendPhoto": "photo", "sendAudio": "audio", "sendDocument": "document", "sendVideo": "video",
        "sendAnimation": "animation", "sendVoice": "voice", "sendVideoNote": "video_note", "sendSticker": "sticker",
    ]

    /// What a message holds beside its text.
    func contents(_ call: Call) -> [(String, FakeJSON)] {
        if let kind = Self.mediaKinds[call.method] {
            switch call.input(kind) {
            case .uploaded(let file): return [(kind, media(kind, store(file, kind), file))]
            case .reference(let id): return [(kind, media(kind, id))]
            case .missing: return []
            }
        }
        func text(_ name: String) -> FakeJSON { .string(call[name]?.text ?? "") }
        let location: FakeJSON = [
            "latitude": .number(Double(call["latitude"]?.text ?? "") ?? 0),
            "longitude": .number(Double(call["longitude"]?.text ?? "") ?? 0),
        ]
        switch call.method {
        case "sendLocation": return [("location", location)]
        case "sendVenue":
            return [("location", location), ("venue", ["location": location, "title": text("title"), "address": text("address")])]
        case "sendContact":
            return [("contact", ["phone_number": text("phone_number"), "first_name": text("first_name")])]
        case "sendDice":
            let emoji = call["emoji"]?.text ?? ""
            return [("dice", ["emoji": .string(emoji.isEmpty ? "🎲" : emoji), "value": 4])]
        case "sendPoll": return [("poll", poll(call, isClosed: false))]
        default: return []
        }
    }

    func media(_ kind: String, _ id: String, _ file: UploadedFile? = nil) -> FakeJSON {
        var base = described(id, size: file?.size)
        if kind != "photo", kind != "sticker", kind != "voice", kind != "video_note", let file {
            base["file_name"] = .string(file.name)
            base["mime_type"] = .string(file.contentType)
        }
        switch kind {
        case "photo":
            return [base.merging(["width": 320, "height": 240])]
        case "video", "animation": return base.merging(["width": 320, "height": 240, "duration": 1])
        case "audio", "voice": return base.merging(["duration": 1])
        case "video_note": return base.merging(["length": 240, "duration": 1])
        case "sticker":
            return base.merging([
                "type": "regular", "width": 512, "height": 512, "is_animated": false, "is_video": false,
            ])
        default: return base
        }
    }
}
#endif
