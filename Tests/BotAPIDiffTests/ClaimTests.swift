import BotAPISchema
import Testing

@testable import BotAPIDiff

@Suite("Claims of the list of changes")
struct ClaimTests {
    /// A sentence whose names stand in `*stars*`, as the page emphasises or links them.
    static func claims(_ sentence: String) -> [String] {
        let inlines = sentence.split(separator: "*", omittingEmptySubsequences: false).enumerated().map { index, part in
            index % 2 == 1 ? Inline.emphasis([.text(String(part))]) : .text(String(part))
        }
        return ClaimReader.claims(in: inlines).map(\.description)
    }

    @Test("Added", arguments: [
        ("Added the class *Door*.", ["type Door added"]),
        ("Added the classes *Door*, *Window*, and *Roof* representing a house.", ["type Door added", "type Window added", "type Roof added"]),
        ("Added the method *openDoor*, allowing bots to open the *Window*.", ["method openDoor added"]),
        ("Added the field *colour* to the class *Door*.", ["Door.colour added"]),
        ("Added the fields *colour* and *width* to the classes *Door* and *Window*.", [
            "Door.colour added", "Door.width added", "Window.colour added", "Window.width added",
        ]),
        ("Added the parameter *colour* to the methods *openDoor* and *closeDoor*.", ["openDoor.colour added", "closeDoor.colour added"]),
        ("Added the class *Door* and the field *door* to the class *House* for doors.", ["type Door added", "House.door added"]),
        ("Added the class *Door* and the field *door* in the class *House* allowing more.", ["type Door added", "House.door added"]),
        ("Added the field *door* of type *Door* to the class *House*, which has one.", ["House.door added"]),
        ("Added updates about doors, represented by the class *DoorOpened* and the field *door* in the class *Update*.", [
            "type DoorOpened added", "Update.door added",
        ]),
        ("Added doors: added the field *door* to the objects *House*, *Barn* and the method *sendHouse*.", [
            "House.door added", "Barn.door added", "sendHouse.door added",
        ]),
        ("Added new methods for doors: *openDoor*, and *closeDoor*.", ["method openDoor added", "method closeDoor added"]),
        ("Added the field *door* to the *House* object, plus two new objects, *Door*, and *Window*.", [
            "House.door added", "type Door added", "type Window added",
        ]),
        ("New fields *door* in *House* and *barn_door* in *Barn*.", ["House.door added", "Barn.barn_door added"]),
        ("Added the *openDoor* method, the new field *door* to *House*.", ["method openDoor added", "House.door added"]),
        ("Added the method *slam* to the class *WebDoor*.", ["WebDoor.slam added"]),
        ("Added the *Door* type “ajar”, allowing bots to leave it so.", ["Door.type: value ajar added"]),
        ("Added two new *Door* types: *ajar* and *wide_open*.", ["Door.type: value ajar, wide_open added"]),
        ("Added support for two new *Door* types, *ajar* and *wide_open*.", ["Door.type: value ajar, wide_open added"]),
        ("Added “ajar” as the possible value of the field *state* in the class *Door*.", ["Door.state: value ajar added"]),
    ])
    func added(sentence: String, claims: [String]) {
        #expect(Self.claims(sentence) == claims)
    }

    @Test("Replaced, renamed, removed, marked, allowed, limits", arguments: [
        ("Replaced the field *door* with the field *entrance* of the type *Entrance* in the class *House*.", ["House: door replaced by entrance"]),
        ("Added the class *Entrance* and replaced the parameters *door* and *bell* in the methods *sendHouse* and *sendBarn* with the parameter *entrance*.", [
            "type Entrance added", "sendHouse: door, bell replaced by entrance", "sendBarn: door, bell replaced by entrance",
        ]),
        ("Renamed the method *openDoor* to *unlockDoor*. The old method name can still be used.", ["openDoor renamed to unlockDoor"]),
        ("Renamed the field *door* in the class *House* to *entrance*.", ["House.door renamed to entrance"]),
        ("Renamed the class *Door* to *Doors* and added the field *count* to it.", ["Door renamed to Doors", "Doors.count added"]),
        ("Removed the fields *door* and *bell* from the class *House*.", ["House.door removed", "House.bell removed"]),
        ("Marked the field *door* in the class *House* as optional if the field *window* is present.", ["House.door became optional"]),
        ("The parameter *door* of the method *sendHouse* became optional.", ["sendHouse.door became optional"]),
        ("Added the class *Door* and allowed it to be used as *Entrance* in houses.", ["type Door added", "Door may be a Entrance"]),
        ("Increased the maximum number of doors to 12.", ["a limit is 12 now"]),
        ("Renamed the field *door* to *entrance* in the classes *House* and *Barn*.", ["House.door renamed to entrance", "Barn.door renamed to entrance"]),
        ("Renamed the fields *door* and *bell* to *entrance* and *chime* in the class *House*.", [
            "House.door renamed to entrance", "House.bell renamed to chime",
        ]),
        ("Renamed the method *openDoor* to *unlockDoor* and its parameter *door* to *entrance*.", [
            "openDoor renamed to unlockDoor", "unlockDoor.door renamed to entrance",
        ]),
        ("Replaced the field *door* in the classes *House* and *Barn* with separate fields *front_door* and *back_door* for sides.", [
            "House: door replaced by front_door, back_door", "Barn: door replaced by front_door, back_door",
        ]),
        ("The parameters *door* and *bell* of the method *sendHouse* are now optional. If omitted, they stay.", [
            "sendHouse.door became optional", "sendHouse.bell became optional",
        ]),
        ("The parameter *door* from the method *sendHouse* and the field *bell* in the class *House* have been removed.", [
            "sendHouse.door removed", "House.bell removed",
        ]),
        ("Changed the type of the parameter *doors* in the method *sendHouse* to Array of *Door*.", ["sendHouse.doors has another type"]),
        ("Changed the return type of the method *getHouse* to *FullHouse*.", ["getHouse has another result"]),
    ])
    func others(sentence: String, claims: [String]) {
        #expect(Self.claims(sentence) == claims)
    }

    @Test("Names without marks, as some converters leave them", arguments: [
        ("Added the field door to the class House.", ["House.door added"]),
        ("Added the fields text, entities and is_private to the class House.", ["House.text added", "House.entities added", "House.is_private added"]),
        ("Added the class Door and the field door to the classes House and Barn for doors.", ["type Door added", "House.door added", "Barn.door added"]),
        ("Added the parameter title to the methods sendHouse, sendBarn.", ["sendHouse.title added", "sendBarn.title added"]),
        ("Added the class Door which is a door of the class House.", ["type Door added"]),
    ])
    func unmarked(sentence: String, claims: [String]) {
        #expect(Self.claims(sentence) == claims)
    }

    @Test("Sentences about behaviour claim nothing", arguments: [
        "Allowed bots to open doors with *openDoor*.",
        "Added support for doors of the form *door*.",
        "Added the *events* *doorOpened* and *doorClosed* for Mini Houses.",
        "Improved the doors of the class *House*.",
        "Doors can now be opened by *openDoor*.",
        "Added doorBell support when opening.",
    ])
    func behaviour(sentence: String) {
        #expect(Self.claims(sentence) == [])
    }

    @Test("Claims are seen, taken back, about something else, or not seen")
    func outcomes() throws {
        let old = try fixture("type House\n id Integer", version: "1.0")
        let new = try fixture("type House\n id Integer\n door? Door\ntype Door\n width Integer\n height? Integer", version: "1.2")
        func release(_ version: String, _ items: [String]) -> Changelog.Release {
            let paragraphs = items.map { text in
                Passage.paragraph(text.split(separator: "*", omittingEmptySubsequences: false).enumerated().map { index, part in
                    index % 2 == 1 ? Inline.emphasis([.text(String(part))]) : .text(String(part))
                })
            }
            return .init(title: version, passages: [.paragraph([.strong([.text("Bot API \(version)")])])] + paragraphs)
        }
        let changelog = Changelog(releases: [
            release("1.2", ["Replaced the field *gate* with the field *door* in the class *House*.", "Added the field *roof* to the class *House*."]),
            release("1.1", ["Added the field *gate* to the class *House*.", "Added the field *screen* to the class *WebHouse*."]),
            release("1.0", ["Added the class *House* to this very page."]),
        ])
        let check = CrossCheck(changelog, diff: SchemaDiff(from: old, to: new), old: old, new: new)
        #expect(check.items.flatMap(\.claims).map(\.outcome) == [.seen, .notSeen, .superseded(by: "1.2"), .elsewhere("WebHouse")])
        #expect(check.unannounced.map(\.subject.description) == ["Door"])
        #expect(check.lines == [
            "announced: 4 claims in 4 sentences, 1 seen", "  1.1: House.gate added: taken back in 1.2",
            "  1.1: WebHouse.screen added: the page does not define WebHouse", "announced and not seen:",
            "  House.roof added: “Added the field roof to the class House.”", "seen and not announced:", "  + Door added: object with 2 fields",
        ])
    }
}
