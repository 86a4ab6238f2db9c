import BotAPISchema
import Testing

@testable import BotAPIParser

/// Numbers that look random and are the same on every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }
}

@Suite("Broken pages")
struct MutationTests {
    static let html: [UInt8] = {
        let nested = "<ul><li>x\(HTMLReaderTests.table)</ul><blockquote>\(HTMLReaderTests.table)</blockquote>"
        return Array((PairTests.pairs.map(\.html) + [HTMLReaderTests.table, nested]).joined(separator: "\n").utf8)
    }()
    static let markdown: [UInt8] = {
        let lost = "Field\n\nType\n\nDescription\n\na\n\nString\n\nb\n"
        return Array((PairTests.pairs.map(\.markdown) + [lost]).joined(separator: "\n\n").utf8)
    }()

    private func mutated(_ bytes: [UInt8], with random: inout SplitMix) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) where bytes.count > 8 {
            let index = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.remove(at: index)
            case 2: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...200, using: &random)))
            case 3: bytes.insert(contentsOf: Array("<>&#|`*_\n".utf8).shuffled(using: &random), at: index)
            case 4: bytes.removeLast(bytes.count - index)
            default:
                let part = bytes[index..<min(bytes.count, index + 60)]
                bytes.insert(contentsOf: part, at: Int.random(in: 0...bytes.count, using: &random))
            }
        }
        return bytes
    }

    @Test("changed, cut, doubled and deleted bytes never stop the reader", arguments: [1, 2, 3, 4])
    func mutations(seed: UInt64) {
        var random = SplitMix(state: seed)
        for page in [Self.html, Self.markdown] {
            for _ in 0..<250 {
                let bytes = mutated(page, with: &random)
                var diagnostics = Diagnostics(file: "page")
                let document = PageReader.document(from: bytes, file: "page", diagnostics: &diagnostics)
                let feeds = bytes.reduce(1) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
                #expect(document.blocks.allSatisfy { $0.line >= 1 && $0.line <= feeds })
            }
        }
    }

    @Test("a page that is broken in places is read in the time of a whole one", arguments: ["pages/9.0-browser.html", "markdown/9.2-html2text.md"])
    func realPages(path: String) {
        guard let page = SharedPage.bytes(path) else { return }
        var random = SplitMix(state: 7)
        let clock = ContinuousClock()
        func time(_ bytes: [UInt8]) -> Duration {
            clock.measure {
                var diagnostics = Diagnostics(file: path)
                _ = PageReader.document(from: bytes, file: path, diagnostics: &diagnostics)
            }
        }
        let whole = time(page)
        for _ in 0..<6 { #expect(time(mutated(page, with: &random)) < whole * 6 + .seconds(1)) }
    }

    @Test(
        "what is nested or repeated without end is read in bounded time",
        arguments: ["<b>", "<ul><li>", "<table><tr><td>", "<blockquote>", "<a href='#a'>", "<h4>", "> ", "- ", "[", "*a **b ", "`", "|a|\n", "```\n", "<div>\n\n", "&", "<!--"]
    )
    func repeated(text: String) {
        let bytes = Array(String(repeating: text, count: 3000).utf8)
        var diagnostics = Diagnostics(file: "page")
        let duration = ContinuousClock().measure {
            _ = HTMLReader().document(from: bytes, file: "page", diagnostics: &diagnostics)
            _ = MarkdownReader().document(from: bytes, file: "page", diagnostics: &diagnostics)
        }
        #expect(duration < .seconds(10))
    }
}
