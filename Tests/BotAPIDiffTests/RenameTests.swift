import BotAPISchema
import Testing

@testable import BotAPIDiff

@Suite("Renames")
struct RenameTests {
    @Test("A pair that is clearly the best match is proposed", arguments: [
        ("type A\n thumb? Photo", "type A\n thumbnail? Photo", ["A.thumbnail: renamed from thumb (score 1.00)"]),
        (
            "type VoiceChatEnded\n duration Integer\ntype A\n voice_chat_ended? VoiceChatEnded",
            "type VideoChatEnded\n duration Integer\ntype A\n video_chat_ended? VideoChatEnded",
            ["VideoChatEnded: renamed from VoiceChatEnded (score 0.80)", "A.video_chat_ended: renamed from voice_chat_ended (score 0.97)"]
        ),
        (
            "method kickGuest -> True\n chat_id Integer\n user_id Integer", "method banGuest -> True\n chat_id Integer\n user_id Integer",
            ["banGuest: renamed from kickGuest (score 0.73)"]
        ),
        (
            "type A\n option_id? Integer\n kind String", "type A\n option_ids? Array of Integer\n kind String\n extra Integer",
            ["A.option_ids: renamed from option_id (score 0.88)", "A.option_ids: type Integer → Array of Integer", "A.extra: added: Integer"]
        ),
    ])
    func proposed(old: String, new: String, expected: [String]) throws {
        #expect(try changes(from: old, to: new) == expected)
    }

    @Test("Where several are about as good, none is; and other words are other things", arguments: [
        ("type A\n can_send_media? Boolean", "type A\n can_send_audios? Boolean\n can_send_photos? Boolean"),
        ("type A\n contains_masks Boolean", "type A\n sticker_type String"),
        ("type A\n can_reply Boolean", "type A\n rights? Rights"),
        ("type Cat\n x Integer", "type Dog\n x Integer"),
    ])
    func notProposed(old: String, new: String) throws {
        #expect(try changes(from: old, to: new).allSatisfy { !$0.contains("renamed") })
    }

    @Test("One that several took the place of is split")
    func split() throws {
        let changes = try changes(
            from: "method list -> True\n exclude_limited? Boolean",
            to: "method list -> True\n exclude_limited_good? Boolean\n exclude_limited_bad? Boolean"
        )
        #expect(changes.first == "list.exclude_limited: split into exclude_limited_good, exclude_limited_bad")
    }

    /// Read one by one: these and no others, of all that was published.
    @Test("On every pair of neighbouring versions, the true renames and no false one")
    func published() {
        var found: [String] = []
        for (old, new) in zip(Project.history.schemas, Project.history.schemas.dropFirst()) {
            for change in SchemaDiff(from: old, to: new).changes {
                switch change.kind {
                case .renamed(let name, _): found.append("\(new.version ?? ""): \(name) → \(change.subject)")
                case .split(let parts): found.append("\(new.version ?? ""): \(change.subject) → \(parts.joined(separator: ", "))")
                default: continue
                }
            }
        }
        #expect(found == RenameTests.known)
    }

    @Test("35 fields of Chat moved to ChatFullInfo in 7.3, the sticker files of three parameters to InputSticker in 6.6")
    func publishedMoves() throws {
        func moves(to version: String) throws -> [String] {
            let index = try #require(Project.history.releases.firstIndex { $0.version == version })
            return SchemaDiff(from: Project.history.schemas[index - 1], to: Project.history.schemas[index]).changes.compactMap { change in
                if case .moved(let places) = change.kind { "\(change.subject) → \(places.map(\.description).joined(separator: ", "))" } else { nil }
            }
        }
        let toFullInfo = try moves(to: "7.3")
        #expect(toFullInfo.count == 35)
        #expect(toFullInfo.allSatisfy { $0.hasPrefix("Chat.") && $0.contains(" → ChatFullInfo.") })
        #expect(try moves(to: "6.6").filter { $0.hasPrefix("createNewStickerSet.") } == [
            "createNewStickerSet.png_sticker → InputSticker.sticker", "createNewStickerSet.tgs_sticker → InputSticker.sticker",
            "createNewStickerSet.webm_sticker → InputSticker.sticker", "createNewStickerSet.mask_position → InputSticker.mask_position",
        ])
        #expect(try moves(to: "10.3").count == 26)
    }
}
