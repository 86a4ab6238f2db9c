import BotAPICodegen
import BotAPISchema
import CLibXML2Baseline

/// page → schema and page → Swift, against libxml2 building the tree of the same page.
struct Reading {
    var page: Page

    func run() {
        let baseline = { self.buildTree() }
        Measurement.pairs("page → schema", subject: { _ = Page.schema(from: page.bytes) }, baseline: baseline)
            .print(reach: "reach 2 ×, aim 1.3 ×")
        Measurement.pairs("page → all Swift text in memory", subject: { generate(page.bytes) }, baseline: baseline)
            .print(reach: "reach 5 ×")
        print("  baseline: libxml2, htmlReadMemory\n")
    }

    private func buildTree() {
        page.bytes.withUnsafeBytes { bytes in
            let options = Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue)
            let tree = htmlReadMemory(bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "UTF-8", options)
            xmlFreeDoc(tree)
        }
    }
}

/// Every file of the library, as text; returns how many bytes.
@discardableResult
func generate(_ bytes: [UInt8]) -> Int {
    var diagnostics = Diagnostics(file: "page")
    let files = Codegen().files(for: Page.schema(from: bytes), diagnostics: &diagnostics)
    return files.reduce(0) { $0 + $1.text.utf8.count }
}
