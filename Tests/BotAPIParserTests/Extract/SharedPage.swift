import Foundation
import Testing

/// A page beside the project that tests read where it is.
struct SharedPage: Sendable, CustomTestStringConvertible {
    var path: String
    var version: String
    /// Differences to the version's facts, each with its reason.
    var reasons: [String: String] = [:]

    var testDescription: String { path }

    static let all: [SharedPage] = [
        SharedPage(path: "pages/3.2.html", version: "3.2", reasons: [
            "setWebhook.returns: True, expected null": "the page says “Returns true.”, and null says not known",
        ]),
        SharedPage(path: "pages/4.1.html", version: "4.1"),
        SharedPage(path: "pages/4.6.html", version: "4.6"),
        SharedPage(path: "pages/5.3.html", version: "5.3"),
        SharedPage(path: "pages/7.2-fragment.html", version: "7.2"),
        SharedPage(path: "pages/8.2.html", version: "8.2"),
        SharedPage(path: "pages/9.0-browser.html", version: "9.0"),
        SharedPage(path: "pages/9.2.html", version: "9.2"),
        SharedPage(path: "pages/10.2.html", version: "10.2"),
        SharedPage(path: "pages/10.3.html", version: "10.3"),
        SharedPage(path: "markdown/9.2-html2text.md", version: "9.2"),
        SharedPage(path: "markdown/9.2-markdownify.md", version: "9.2"),
        SharedPage(path: "markdown/9.2-pandoc.md", version: "9.2"),
        SharedPage(path: "markdown/10.3-plain-gfm.md", version: "10.3"),
        SharedPage(path: "markdown/10.3-turndown.md", version: "10.3"),
    ]

    /// The folder of the package.
    static let root: URL = {
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root
    }()

    /// `nil`, said aloud, where the folder is not here.
    static func bytes(_ path: String) -> [UInt8]? {
        let url = root.appendingPathComponent("../shared/\(path)").standardizedFileURL
        guard let data = try? Data(contentsOf: url) else {
            print("skipped: ../shared is not here, \(path) is not read")
            return nil
        }
        return [UInt8](data)
    }
}
