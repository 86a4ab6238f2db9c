import BotAPISchema
import Foundation
import Programs
import Testing
@testable import BotAPICodegen

/// A page is not trusted: whatever stands in its cells, the output is files of plain names that parse.
@Suite struct HostileSchemaTests {
    private struct Random: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 33)
        }
    }

    /// What ends comments, literals, lines, lists, names and folders.
    private static let pieces = [
        "*/", "/*", "\"", "\"\"\"", "\\", "\\(x)", "\n", "\r", "\r\n", "\u{0}", "\u{85}", "\u{2028}", "\u{202E}", "`", "``", "../", "/", "}", "{",
        "#\"", "//", "///", "- ", "default", "self", "init", "Type", "String", "Message", "a", "A", "é", "🎲", " ", "", ":", "*", "<b>",
        "[x](y)", "_", "1", "chat_id", "!", "o0", "\t", "import Foundation", "Self", "hashValue", "CON", ".swift", "%2F",
    ]

    private func text(_ random: inout Random) -> String {
        (0..<Int.random(in: 0...4, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private func inlines(_ random: inout Random) -> [Inline] {
        (0..<Int.random(in: 0...3, using: &random)).map { _ in
            switch Int.random(in: 0...5, using: &random) {
            case 0: .code(text(&random))
            case 1: .emphasis([.text(text(&random))])
            case 2: .link(href: text(&random), [.text(text(&random))])
            case 3: .lineBreak
            case 4: .link(href: "#" + text(&random), [.strong([.text(text(&random))])])
            default: .text(text(&random))
            }
        }
    }

    private func passages(_ random: inout Random) -> [Passage] {
        [
            .paragraph(inlines(&random)), .list(isOrdered: false, items: [[.paragraph(inlines(&random))]]), .code(text(&random)),
            .quote([.paragraph(inlines(&random))]), .table([[inlines(&random)]]), .heading(level: 5, inlines(&random)),
        ]
    }

    private func type(_ names: [String], _ random: inout Random) -> TypeReference {
        switch Int.random(in: 0...8, using: &random) {
        case 0: .string
        case 1: .integer
        case 2: .array(of: type(names, &random))
        case 3: .oneOf([type(names, &random), type(names, &random)])
        case 4: .true
        case 5: .float
        default: .named(names.randomElement(using: &random) ?? "")
        }
    }

    private func statement(_ random: inout Random) -> Statement {
        switch Int.random(in: 0...9, using: &random) {
        case 0: .constant([.string(text(&random)), .integer(.min), .boolean(true), .double(.infinity)].randomElement(using: &random) ?? .integer(0))
        case 1: .values(ValueList((0..<5).map { _ in .string(text(&random)) }, name: Bool.random(using: &random) ? text(&random) : nil))
        case 2: .values(ValueList([.integer(.min), .integer(.max), .integer(-1), .integer(1)]))
        case 3: .range(NumberRange(minimum: [-1e300, 5, .nan].randomElement(using: &random) ?? 0, maximum: [1e300, 1, -2].randomElement(using: &random)))
        case 4: .length(Length(minimum: [nil, 5, .min].randomElement(using: &random) ?? nil, maximum: [nil, -3, .max].randomElement(using: &random) ?? nil, unit: .bytes))
        case 5: .unit([.unixTime, .seconds, .rgb24, .days].randomElement(using: &random) ?? .days)
        case 6: .requiredIf(text(&random))
        case 7: .formerName(FormerName(text(&random), removed: [text(&random), "1.0"].randomElement(using: &random) ?? "", type: [nil, .integer].randomElement(using: &random) ?? nil))
        case 8: .defaultValue(.string(text(&random)))
        default: .file(FileSources(upload: true))
        }
    }

    private func member(_ names: [String], _ random: inout Random) -> Member {
        Member(
            name: text(&random), type: type(names, &random), isRequired: Bool.random(using: &random), documentation: inlines(&random),
            facts: (0..<2).map { _ in Fact(statement(&random), rule: "", words: text(&random)) }
        )
    }

    private func schema(_ seed: UInt64) -> Schema {
        var random = Random(state: seed)
        let names = (0..<8).map { _ in text(&random) }
        let types = names.map { name -> TypeDefinition in
            let isUnion = Bool.random(using: &random)
            let variants = isUnion ? (0..<3).map { _ in type(names, &random) } : []
            let tags = names.map { Discriminator.Tag(text(&random), $0) }
            let discriminators: [Statement] = [
                .discriminator(.field(text(&random), values: tags)),
                .discriminator(.requiredFields(names.map { .init($0, fields: [text(&random)]) })),
                .discriminator(.number(field: text(&random), equals: -1, variant: names[0], otherwise: names[1])),
            ]
            return TypeDefinition(
                name: name, anchor: text(&random), section: "", documentation: passages(&random), notes: passages(&random),
                fields: isUnion ? [] : (0..<4).map { _ in member(names, &random) }, variants: variants,
                facts: isUnion && Bool.random(using: &random) ? [Fact(discriminators.randomElement(using: &random)!, rule: "", words: "")] : []
            )
        }
        let methods = (0..<4).map { _ in
            MethodDefinition(
                name: text(&random), anchor: text(&random), section: "", documentation: passages(&random),
                parameters: (0..<4).map { _ in member(names, &random) },
                facts: [Fact(.result(type(names, &random)), rule: "", words: ""), Fact(.formerName(FormerName(text(&random), removed: "1.0")), rule: "", words: "")]
            )
        }
        return Schema(
            version: text(&random), releaseDate: text(&random),
            sections: [Section(title: text(&random), anchor: "", entries: names.map { .type($0) })], types: types, methods: methods
        )
    }

    @Test("random schemas of hostile text give files that parse, under plain names, the same each time")
    func parse() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("botapi-hostile-\(UInt64.random(in: 0 ... .max))")
        defer { try? FileManager.default.removeItem(at: folder) }
        var paths: [String] = []
        for seed in 0..<60 as Range<UInt64> {
            let schema = schema(seed)
            var diagnostics = Diagnostics(file: "page.html")
            let files = Codegen().files(for: schema, diagnostics: &diagnostics)
            var again = Diagnostics(file: "page.html")
            #expect(Codegen().files(for: schema, diagnostics: &again) == files)
            #expect(again.all == diagnostics.all)
            _ = try OutputPlan(files: files, existing: [:])
            for file in files {
                #expect(!file.text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(file.path)")
                guard file.path.hasSuffix(".swift") else { continue }
                let url = folder.appendingPathComponent("\(seed)/\(file.path)")
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.text.utf8).write(to: url)
                paths.append(url.path)
            }
        }
        #expect(paths.count > 500)
        guard let run = try await Program.run(["swiftc", "-frontend", "-parse"] + paths) else {
            return print("skipped: there is no swiftc here, generated files are not parsed")
        }
        #expect(run.status == 0, "\(run.errors.prefix(2000))")
    }
}
