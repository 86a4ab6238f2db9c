import BotAPISchema
import Testing
@testable import BotAPICodegen

/// Each shape as a whole file; the hand-written samples of the runtime's tests are the same shapes.
@Suite struct PrintingTests {
    private func text(_ schema: Schema, _ path: String, options: Codegen.Options = Codegen.Options()) throws -> String {
        var diagnostics = Diagnostics(file: "page.html")
        let files = Codegen(options: options).files(for: schema, diagnostics: &diagnostics)
        #expect(diagnostics.all.map(\.description) == [])
        let file = try #require(files.first { $0.path == path }, "\(files.map(\.path))")
        #expect(file.text.hasPrefix(GeneratedFile.header + "import TelegramBotRuntime\n\n"))
        return String(file.text.dropFirst((GeneratedFile.header + "import TelegramBotRuntime\n\n").count))
    }

    private func fact(_ statement: Statement) -> Fact { Fact(statement, rule: "test", words: "") }

    private func constant(_ name: String, _ value: String) -> Member {
        Member(name: name, type: .string, isRequired: true, facts: [fact(.constant(.string(value)))])
    }

    @Test("an object: required first in the initializer, page order elsewhere")
    func object() throws {
        let schema = Schema(types: [
            TypeDefinition(name: "Dog", anchor: "dog", section: "", documentation: [.paragraph([.text("Barks.")])], fields: [
                Member(name: "nick", type: .string, isRequired: false, documentation: [.text("What friends say")]),
                Member(name: "id", type: .integer, isRequired: true),
                Member(name: "weight", type: .float, isRequired: true),
                Member(name: "born", type: .integer, isRequired: true, facts: [fact(.unit(.unixTime))]),
                Member(name: "mother", type: .named("Dog"), isRequired: false),
                Member(name: "puppies", type: .array(of: .array(of: .named("Dog"))), isRequired: true),
            ]),
        ])
        #expect(try text(schema, "Types/Dog.swift") == """
            /// Barks.
            ///
            /// - SeeAlso: [Dog](https://core.telegram.org/bots/api#dog)
            public struct Dog: BotAPIObject {
                /// What friends say
                @_alwaysEmitIntoClient public var nick: String? {
                    get { _storage.string(0) }
                    set { _storage.setString(0, newValue) }
                }

                @_alwaysEmitIntoClient public var id: Int {
                    get { _storage.requiredInt(1) }
                    set { _storage.setInt(1, newValue) }
                }

                @_alwaysEmitIntoClient public var weight: Double {
                    get { _storage.requiredDouble(2) }
                    set { _storage.setDouble(2, newValue) }
                }

                /// Unix time.
                @_alwaysEmitIntoClient public var born: UnixTime {
                    get { _storage.requiredValue(3, as: UnixTime.self) }
                    set { _storage.setValue(3, newValue._value) }
                }

                @_alwaysEmitIntoClient public var mother: Dog? {
                    get { _storage.object(4, as: Dog.self) }
                    set { _storage.setObject(4, newValue?._storage) }
                }

                @_alwaysEmitIntoClient public var puppies: [[Dog]] {
                    get { _storage.requiredValue(5, as: [[Dog]].self) }
                    set { _storage.setValue(5, newValue._value) }
                }

                @_alwaysEmitIntoClient
                public init(
                    id: Int,
                    weight: Double,
                    born: UnixTime,
                    puppies: [[Dog]],
                    nick: String? = nil,
                    mother: Dog? = nil
                ) {
                    var storage = ModelStorage(capacity: 6)
                    storage.appendString(0, nick)
                    storage.appendInt(1, id)
                    storage.appendDouble(2, weight)
                    storage.appendValue(3, born._value)
                    storage.appendObject(4, mother?._storage)
                    storage.appendValue(5, puppies._value)
                    _storage = storage
                }

                public var _storage: ModelStorage

                public init(_storage: ModelStorage) { self._storage = _storage }

                public static let _layout = ModelLayout(\"""
                    nick s
                    !id i
                    !weight d
                    !born i
                    mother o0
                    !puppies [[o0
                    \""", [Dog.self])
            }

            """)
    }

    @Test("an object without fields")
    func emptyObject() throws {
        let schema = Schema(types: [TypeDefinition(name: "CallbackGame", anchor: "", section: "")])
        #expect(try text(schema, "Types/CallbackGame.swift") == """
            public struct CallbackGame: BotAPIObject {
                @_alwaysEmitIntoClient
                public init() { _storage = ModelStorage() }

                public var _storage: ModelStorage

                public init(_storage: ModelStorage) { self._storage = _storage }

                public static let _layout = ModelLayout("")
            }

            """)
    }

    @Test("how a value travels is left out of its comment", arguments: [
        ("JSON-serialized.", "    @_alwaysEmitIntoClient public var ids"),
        ("Seats. JSON-serialized.", "    /// Seats.\n"),
        ("Seats. JSON-serialized. 1-9 items.", "    /// Seats. 1-9 items.\n"),
    ])
    func wireForm(description: String, printed: String) throws {
        let ids = Member(
            name: "ids", type: .array(of: .integer), isRequired: true, documentation: [.text(description)],
            facts: [fact(.format(.jsonSerialized))]
        )
        let schema = Schema(methods: [
            MethodDefinition(name: "close", anchor: "", section: "", parameters: [ids], facts: [fact(.result(.true))]),
        ])
        let text = try text(schema, "Methods/Close.swift")
        #expect(text.contains(printed))
        #expect(!text.contains("JSON-serialized"))
    }

    @Test("what bots only receive is read-only where the options say so")
    func received() throws {
        let schema = Schema(
            types: [TypeDefinition(name: "Cat", anchor: "", section: "", fields: [Member(name: "id", type: .integer, isRequired: true)])],
            methods: [MethodDefinition(name: "getCat", anchor: "", section: "", facts: [fact(.result(.named("Cat")))])]
        )
        var options = Codegen.Options()
        options.editsReceivedTypes = false
        let readOnly = "    @_alwaysEmitIntoClient public var id: Int { _storage.requiredInt(0) }\n"
        #expect(try text(schema, "Types/Cat.swift", options: options).contains(readOnly))
        #expect(try !text(schema, "Types/Cat.swift").contains(readOnly))
    }

    @Test("a constant is set by the initializer and read-only; uploads are files; bounds are constants")
    func constants() throws {
        let schema = Schema(types: [
            TypeDefinition(name: "InputMediaPhoto", anchor: "", section: "", fields: [
                constant("type", "photo"),
                Member(name: "media", type: .string, isRequired: true, facts: [fact(.file(FileSources(identifier: true, url: true, upload: true)))]),
                Member(name: "caption", type: .string, isRequired: false, facts: [fact(.length(Length(minimum: 0, maximum: 10_240, unit: .characters)))]),
            ]),
        ])
        #expect(try text(schema, "Types/InputMediaPhoto.swift") == """
            public struct InputMediaPhoto: BotAPIObject {
                /// Bounds that the server checks.
                public enum Limits {
                    /// In characters.
                    @_alwaysEmitIntoClient public static var caption: ClosedRange<Int> { 0...10_240 }
                }

                /// Always `"photo"`.
                @_alwaysEmitIntoClient public var type: String { _storage.requiredString(0) }

                @_alwaysEmitIntoClient public var media: InputFile {
                    get { _storage.requiredValue(1, as: InputFile.self) }
                    set { _storage.setValue(1, newValue._value) }
                }

                /// 0-10240 characters.
                @_alwaysEmitIntoClient public var caption: String? {
                    get { _storage.string(2) }
                    set { _storage.setString(2, newValue) }
                }

                @_alwaysEmitIntoClient
                public init(media: InputFile, caption: String? = nil) {
                    var storage = ModelStorage(capacity: 3)
                    storage.appendString(0, "photo")
                    storage.appendValue(1, media._value)
                    storage.appendString(2, caption)
                    _storage = storage
                }

                public var _storage: ModelStorage

                public init(_storage: ModelStorage) { self._storage = _storage }

                public static let _layout = ModelLayout(\"""
                    !type s
                    !media f
                    caption s
                    \""")
            }

            """)
    }

    @Test("a button with nothing but a text can be a string literal")
    func literal() throws {
        let schema = Schema(types: [
            TypeDefinition(name: "KeyboardButton", anchor: "", section: "", fields: [
                Member(name: "text", type: .string, isRequired: true), Member(name: "style", type: .string, isRequired: false),
            ]),
        ])
        #expect(try text(schema, "Types/KeyboardButton.swift").hasSuffix("""
            extension KeyboardButton: ExpressibleByStringLiteral {
                /// With nothing but a text.
                public init(stringLiteral text: String) { self.init(text: text) }
            }

            """))
    }

    @Test("a list of values is open")
    func values() throws {
        let schema = Schema(types: [
            TypeDefinition(name: "Sound", anchor: "", section: "", fields: [
                Member(name: "format", type: .string, isRequired: true, facts: [fact(.values(ValueList([.string("audio/mpeg"), .string("default")])))]),
                Member(name: "length", type: .integer, isRequired: true, facts: [fact(.values(ValueList([.integer(1), .integer(2)])))]),
            ]),
        ])
        #expect(try text(schema, "Types/SoundFormat.swift") == """
            /// Values of `Sound.format`. Servers may know others.
            public struct SoundFormat: BotAPIEnumeration {
                public var rawValue: String

                public init(rawValue: String) { self.rawValue = rawValue }

                @_alwaysEmitIntoClient public static var audioMPEG: Self { Self(rawValue: "audio/mpeg") }
                @_alwaysEmitIntoClient public static var `default`: Self { Self(rawValue: "default") }
            }

            """)
        #expect(try text(schema, "Types/SoundLength.swift").contains("struct SoundLength: BotAPIIntegerEnumeration {\n    public var rawValue: Int\n"))
        #expect(try text(schema, "Types/Sound.swift").contains("as: SoundFormat.self"))
    }

    @Test("a union by the value of a field, beside a text and texts")
    func union() throws {
        let schema = Schema(types: [
            TypeDefinition(
                name: "Rich", anchor: "", section: "",
                variants: [.string, .array(of: .named("Rich")), .named("RichBold"), .named("RichDefault")],
                facts: [fact(.discriminator(.field("type", values: [.init("bold", "RichBold"), .init("default", "RichDefault")])))]
            ),
            TypeDefinition(name: "RichBold", anchor: "", section: "", fields: [constant("type", "bold")]),
            TypeDefinition(name: "RichDefault", anchor: "", section: "", fields: [constant("type", "default")]),
        ])
        #expect(try text(schema, "Types/Rich.swift") == """
            /// Told apart by `type`.
            public enum Rich: BotAPIUnion {
                case text(String)
                case texts([Rich])
                case bold(RichBold)
                case `default`(RichDefault)
                /// Newer than this library.
                indirect case unknown(JSON)

                public init(_value: ModelValue?) {
                    self = switch _value {
                    case .string(let value): .text(value)
                    case .list, .objects: .texts([Rich](_value: _value))
                    case .variant(0, let storage): .bold(RichBold(_storage: storage))
                    case .variant(1, let storage): .`default`(RichDefault(_storage: storage))
                    default: .unknown(JSON(_value))
                    }
                }

                public var _value: ModelValue {
                    switch self {
                    case .text(let value): value._value
                    case .texts(let value): value._value
                    case .bold(let value): .variant(0, value._storage)
                    case .`default`(let value): .variant(1, value._storage)
                    case .unknown(let json): .unknown(json)
                    }
                }

                public static let _layout = ModelLayout(union: "type", \"""
                    bold
                    default
                    :s
                    :[u2
                    \""", [RichBold.self, RichDefault.self, Rich.self])
            }

            """)
    }

    @Test("unions by required fields and by a number keep page order in their cases, and the order of decision in their layout")
    func otherUnions() throws {
        func type(_ name: String, _ fields: String...) -> TypeDefinition {
            TypeDefinition(name: name, anchor: "", section: "", fields: fields.map { Member(name: $0, type: .integer, isRequired: true) })
        }
        let schema = Schema(types: [
            TypeDefinition(
                name: "Content", anchor: "", section: "", variants: [.named("Location"), .named("Venue")],
                facts: [fact(.discriminator(.requiredFields([.init("Venue", fields: ["latitude", "title"]), .init("Location", fields: ["latitude"])])))]
            ),
            type("Location", "latitude"), type("Venue", "latitude", "title"),
            TypeDefinition(
                name: "MaybeInaccessibleMessage", anchor: "", section: "", variants: [.named("Message"), .named("InaccessibleMessage")],
                facts: [fact(.discriminator(.number(field: "date", equals: 0, variant: "InaccessibleMessage", otherwise: "Message")))]
            ),
            type("Message", "date"), type("InaccessibleMessage", "date"),
        ])
        let content = try text(schema, "Types/Content.swift")
        #expect(content.contains("    case location(Location)\n    case venue(Venue)\n"))
        #expect(content.contains("case .location(let value): .variant(1, value._storage)"))
        #expect(content.hasSuffix("(union: \"\", \"\"\"\n        - latitude title\n        - latitude\n        \"\"\", [Venue.self, Location.self])\n}\n"))
        let maybe = try text(schema, "Types/MaybeInaccessibleMessage.swift")
        #expect(maybe.contains("    case message(Message)\n    case inaccessible(InaccessibleMessage)\n"))
        #expect(maybe.hasSuffix("(union: \"date\", \"\"\"\n        0\n        *\n        \"\"\", [InaccessibleMessage.self, Message.self])\n}\n"))
    }

    @Test("a method: its parameters, its call, a message or true")
    func method() throws {
        let schema = Schema(
            types: [TypeDefinition(name: "Message", anchor: "message", section: "", fields: [Member(name: "message_id", type: .integer, isRequired: true)])],
            methods: [
                MethodDefinition(
                    name: "editText", anchor: "edittext", section: "",
                    documentation: [.paragraph([.text("Edits a "), .link(href: "#message", [.text("message")]), .text(".")])],
                    parameters: [
                        Member(name: "chat_id", type: .oneOf([.integer, .string]), isRequired: false, documentation: [.text("Where")]),
                        Member(name: "text", type: .string, isRequired: true, facts: [fact(.length(Length(minimum: 1, maximum: 4096, unit: .characters)))]),
                        Member(name: "period", type: .integer, isRequired: true, facts: [fact(.constant(.integer(30))), fact(.unit(.seconds))]),
                    ],
                    facts: [fact(.result(.oneOf([.named("Message"), .true]))), fact(.repeatable(true))]
                ),
            ]
        )
        #expect(try text(schema, "Methods/EditText.swift") == """
            /// Edits a message (``Message``).
            ///
            /// - SeeAlso: [editText](https://core.telegram.org/bots/api#edittext)
            public struct EditText: BotAPIMethod {
                public typealias Result = MessageOrTrue
                public static var name: String { "editText" }
                public static var isRepeatable: Bool { true }

                /// Bounds that the server checks.
                public enum Limits {
                    /// In characters.
                    @_alwaysEmitIntoClient public static var text: ClosedRange<Int> { 1...4096 }
                }

                /// Where
                @_alwaysEmitIntoClient public var chatID: ChatID? {
                    get { _storage.value(0, as: ChatID.self) }
                    set { _storage.setValue(0, newValue?._value) }
                }

                /// 1-4096 characters.
                @_alwaysEmitIntoClient public var text: String {
                    get { _storage.requiredString(1) }
                    set { _storage.setString(1, newValue) }
                }

                /// Always 30. In seconds.
                @_alwaysEmitIntoClient public var period: Seconds {
                    get { _storage.requiredValue(2, as: Seconds.self) }
                    set { _storage.setValue(2, newValue._value) }
                }

                @_alwaysEmitIntoClient
                public init(text: String, chatID: ChatID? = nil, period: Seconds = 30) {
                    var storage = ModelStorage(capacity: 3)
                    storage.appendValue(0, chatID?._value)
                    storage.appendString(1, text)
                    storage.appendValue(2, period._value)
                    _storage = storage
                }

                public var _storage: ModelStorage

                public init(_storage: ModelStorage) { self._storage = _storage }

                public static let _layout = ModelLayout(\"""
                    chat_id c
                    !text s
                    !period i
                    \""")
            }

            extension Bot {
                /// Edits a message (``Message``).
                ///
                /// - Parameters:
                ///   - text: 1-4096 characters.
                ///   - chatID: Where
                ///   - period: Always 30. In seconds.
                ///
                /// - SeeAlso: [editText](https://core.telegram.org/bots/api#edittext)
                @discardableResult
                @_alwaysEmitIntoClient
                public func editText(
                    text: String,
                    chatID: ChatID? = nil,
                    period: Seconds = 30
                ) async throws(BotError) -> MessageOrTrue {
                    try await self.send(EditText(text: text, chatID: chatID, period: period))
                }
            }

            """)
        let result = try text(schema, "Types/MessageOrTrue.swift")
        #expect(result.contains("    case message(Message)\n    case `true`\n"))
        #expect(result.contains("        case .bool: .`true`\n        case .variant(0, let storage): .message(Message(_storage: storage))\n"))
        #expect(result.contains("        case .`true`: .bool(true)\n"))
    }

    @Test("a method without parameters")
    func getter() throws {
        let schema = Schema(methods: [MethodDefinition(name: "getMe", anchor: "", section: "", facts: [fact(.result(.string))])])
        #expect(try text(schema, "Methods/GetMe.swift") == """
            public struct GetMe: BotAPIMethod {
                public typealias Result = String
                public static var name: String { "getMe" }

                @_alwaysEmitIntoClient
                public init() { _storage = ModelStorage() }

                public var _storage: ModelStorage

                public init(_storage: ModelStorage) { self._storage = _storage }

                public static let _layout = ModelLayout("")
            }

            extension Bot {
                @_alwaysEmitIntoClient
                public func getMe() async throws(BotError) -> String {
                    try await self.send(GetMe())
                }
            }

            """)
    }

    @Test("another name on the wire is read and written too")
    func alias() throws {
        let schema = Schema(types: [
            TypeDefinition(name: "Repost", anchor: "", section: "", fields: [
                Member(name: "from_story_id", type: .integer, isRequired: true, facts: [fact(.alias("story_id"))]),
                Member(name: "note", type: .string, isRequired: false),
            ]),
        ])
        let text = try text(schema, "Types/Repost.swift")
        #expect(text.contains("""
                    get {
                        _storage.int(0)
                            ?? _storage.requiredInt(2)
                    }
                    set {
                        _storage.setInt(0, newValue)
                        _storage.setInt(2, newValue)
                    }

            """))
        #expect(text.contains("""
                    storage.appendInt(0, fromStoryID)
                    storage.appendString(1, note)
                    storage.appendInt(2, fromStoryID)

            """))
        #expect(text.contains("(\"\"\"\n        from_story_id i\n        note s\n        story_id i\n        \"\"\")"))
    }

    @Test("version and date stand in one file")
    func version() {
        var diagnostics = Diagnostics(file: "page.html")
        let files = Codegen().files(for: Schema(version: "99.7", releaseDate: "2031-01-02"), diagnostics: &diagnostics)
        #expect(files.filter { $0.text.contains("99.7") || $0.text.contains("2031") }.map(\.path) == ["BotAPIVersion.swift"])
        #expect(files.allSatisfy { GeneratedFile.isGenerated($0.text) })
    }
}
